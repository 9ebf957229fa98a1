package org.pramaan.api.thirdfactor;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.pramaan.imaging.TestImaging;
import org.springframework.util.unit.DataSize;

/**
 * Any text: a picture, or a 422. The build tries the committed inputs; {@code JAZZER_FUZZ=1 mvn
 * surefire:test@fuzz -Dtest=Base64FuzzTest} searches for others.
 */
class Base64FuzzTest {

    private final SentPicture pictures = new SentPicture(
            new ThirdFactorSettings(DataSize.ofMegabytes(1), Duration.ofSeconds(1), 1), TestImaging.soundPicture());

    @FuzzTest(maxDuration = "2m")
    @DisplayName("TF-13 any text is a picture or refused")
    void takes(byte[] bytes) {
        try {
            pictures.picture("base64_image", new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (InvalidInput refused) {
            // as it should be
        }
    }
}
