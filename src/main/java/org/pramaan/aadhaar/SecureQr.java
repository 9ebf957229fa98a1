package org.pramaan.aadhaar;

import java.util.Optional;

/**
 * What an Aadhaar QR code states about its holder, without the Aadhaar number.
 *
 * @param lastFour digits of the Aadhaar number, to compare with the printed one
 * @param birth ISO 8601: a date, a year alone, or empty
 * @param gender M, F or T, or empty
 * @param photo a JPEG 2000 codestream, empty if there is none; see {@link QrPhotograph}
 * @param contacts what can be checked about mobile and e-mail
 */
public record SecureQr(
        Version version,
        Trust trust,
        String lastFour,
        String name,
        String birth,
        String gender,
        AadhaarAddress address,
        byte[] photo,
        QrContacts contacts) {

    /** The form of the payload. */
    public enum Version {
        /** 16 fields, as printed from 2018. */
        V1,
        /** 18 fields, as printed today. */
        V2,
        /** Plain XML, as printed before 2018. */
        XML
    }

    /** Whether the UIDAI has signed it. */
    public enum Trust {
        VERIFIED,
        /** Changed, or signed by a certificate that is not configured or was not valid then. */
        NOT_TRUSTED,
        /** Of a version without signatures: anybody can print one. */
        UNSIGNED
    }

    /** Whether the mobile number is the registered one; empty if the code does not say. */
    public Optional<Boolean> isMobile(String mobile) {
        return contacts.isMobile(mobile);
    }

    /** Whether the e-mail address is the registered one; empty if the code does not say. */
    public Optional<Boolean> isEmail(String email) {
        return contacts.isEmail(email);
    }

    @Override
    public String toString() {
        return "SecureQr[%s, %s]".formatted(version, trust);
    }
}
