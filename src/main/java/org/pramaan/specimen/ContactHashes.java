package org.pramaan.specimen;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 of the e-mail, then of the mobile, in hexadecimal and hashed again as often as the last Aadhaar digit says. */
final class ContactHashes {

    private ContactHashes() {}

    static byte[] of(CardContent content) {
        var contact = SpecimenContact.of(content.seed());
        int times =
                Math.max(1, Character.digit(content.identity().aadhaarNumber().charAt(11), 10));
        var both = new byte[64];
        System.arraycopy(hash(contact.email(), times), 0, both, 0, 32);
        System.arraycopy(hash(contact.mobile(), times), 0, both, 32, 32);
        return both;
    }

    private static byte[] hash(String text, int times) {
        var hex = text;
        for (int i = 1; i < times; i++) hex = DigestUtils.sha256Hex(hex);
        return DigestUtils.sha256(hex.getBytes(StandardCharsets.UTF_8));
    }
}
