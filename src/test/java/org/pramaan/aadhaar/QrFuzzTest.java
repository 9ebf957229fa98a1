package org.pramaan.aadhaar;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.pramaan.aadhaar.code.UnreadableCode;

/**
 * Any text and any payload: an Aadhaar code, or unreadable. The build tries the committed inputs; {@code JAZZER_FUZZ=1
 * mvn surefire:test@fuzz -Dtest=QrFuzzTest} searches for others.
 */
class QrFuzzTest {

    private final SecureQrReader reader = new SecureQrReader(new TrustedSigners(AadhaarTrust.specimens()));

    @FuzzTest(maxDuration = "2m")
    @DisplayName("any text and any compressed bytes are a code or unreadable")
    void reads(byte[] bytes) {
        read(new String(bytes, StandardCharsets.UTF_8));
        read(TestCodes.digits(bytes));
    }

    private void read(String text) {
        try {
            reader.read(text);
        } catch (UnreadableCode refused) {
            // as it should be
        }
    }
}
