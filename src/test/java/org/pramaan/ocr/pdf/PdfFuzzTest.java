package org.pramaan.ocr.pdf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.pramaan.ocr.UnreadableDocument;

/**
 * Any bytes: a page, or unreadable. The build tries the committed inputs; {@code JAZZER_FUZZ=1 mvn
 * surefire:test@fuzz -Dtest=PdfFuzzTest} searches for others.
 */
class PdfFuzzTest {

    private static final PdfLimits SMALL = new PdfLimits(1, 200, 72, 1_000_000, 16 << 20, Duration.ofSeconds(5), 5);

    @FuzzTest(maxDuration = "2m")
    @DisplayName("BS-08 any bytes open as a PDF or are unreadable")
    void opens(byte[] bytes) {
        try {
            new PdfOpener(SMALL).open(bytes, "").picture().close();
        } catch (UnreadableDocument refused) {
            // as it should be
        }
    }
}
