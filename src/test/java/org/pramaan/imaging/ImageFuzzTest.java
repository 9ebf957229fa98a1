package org.pramaan.imaging;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;

/**
 * Any bytes: a picture, or unreadable. The build tries the committed inputs; {@code JAZZER_FUZZ=1 mvn
 * surefire:test@fuzz -Dtest=ImageFuzzTest} searches for others.
 */
class ImageFuzzTest {

    private static final int LARGEST = 4_000_000;

    @FuzzTest(maxDuration = "2m")
    @DisplayName("BS-08 any bytes decode or are unreadable")
    void decodes(byte[] bytes) {
        try {
            // Large ones are legal and only slow the search down.
            if (ImageHeader.of(bytes).pixels() < LARGEST)
                new ImageDecoder().decode(bytes).close();
        } catch (UnreadableImage refused) {
            // as it should be
        }
    }
}
