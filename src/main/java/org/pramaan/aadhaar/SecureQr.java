package org.pramaan.aadhaar;

/**
 * What an Aadhaar QR code states about its holder, without the Aadhaar number.
 *
 * @param lastFour digits of the Aadhaar number, to compare with the printed one
 * @param birth ISO 8601: a date, a year alone, or empty
 * @param gender M, F or T, or empty
 */
public record SecureQr(
        Version version,
        Trust trust,
        String lastFour,
        String name,
        String birth,
        String gender,
        AadhaarAddress address) {

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

    @Override
    public String toString() {
        return "SecureQr[%s, %s]".formatted(version, trust);
    }
}
