package org.pramaan.aadhaar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The UIDAI's hash of a mobile number or e-mail address: SHA-256, applied as often as the Aadhaar number's last digit says. */
final class ContactHash {

    private ContactHash() {}

    /** @param lastDigit of the Aadhaar number; 0 counts as 1 */
    static String of(String value, int lastDigit) {
        var text = value;
        for (int i = 0; i < Math.max(1, lastDigit); i++) text = once(text);
        return text;
    }

    static String once(String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
