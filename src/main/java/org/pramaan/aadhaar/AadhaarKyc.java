package org.pramaan.aadhaar;

import java.time.Instant;
import java.util.Locale;

/**
 * What the UIDAI says of a person in an offline e-KYC or e-Aadhaar, its signature verified. The Aadhaar number is not in it but for its last four digits.
 *
 * @param generatedAt when the person had it made
 * @param dateOfBirth ISO 8601; the year alone when the UIDAI knows no more
 * @param gender M, F or T
 * @param photograph JPEG
 * @param contacts hashes of mobile number and e-mail address
 */
public record AadhaarKyc(
        String lastFour,
        Instant generatedAt,
        String name,
        String dateOfBirth,
        String gender,
        AadhaarAddress address,
        byte[] photograph,
        Contacts contacts) {

    /**
     * @param mobileHash as the UIDAI made it, empty if it knows none
     * @param emailHash likewise
     */
    public record Contacts(String mobileHash, String emailHash) {}

    /** Whether this mobile number is the one the UIDAI knows. */
    public boolean confirmsMobile(String mobile, String shareCode) {
        return ContactHash.of(mobile + shareCode, lastDigit()).equals(contacts.mobileHash());
    }

    /** Whether this e-mail address is the one the UIDAI knows; it is hashed with the share code or, in some files, plain. */
    public boolean confirmsEmail(String email, String shareCode) {
        var plain = email.toLowerCase(Locale.ROOT);
        return ContactHash.of(email + shareCode, lastDigit()).equals(contacts.emailHash())
                || ContactHash.once(plain).equals(contacts.emailHash());
    }

    private int lastDigit() {
        return Character.digit(lastFour.charAt(3), 10);
    }

    /** Hides the person. */
    @Override
    public String toString() {
        return "AadhaarKyc generated at " + generatedAt;
    }
}
