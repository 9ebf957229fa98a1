package org.pramaan.aadhaar;

import org.apache.commons.codec.digest.DigestUtils;

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
        return DigestUtils.sha256Hex(value);
    }
}
