package org.pramaan.aadhaar;

import java.time.Instant;

/**
 * What the UIDAI says of a person in an offline e-KYC or e-Aadhaar, its signature verified. The Aadhaar number is not in it but for its last four digits.
 *
 * @param generatedAt when the person had it made
 * @param dateOfBirth ISO 8601; the year alone when the UIDAI knows no more
 * @param gender M, F or T
 * @param photograph JPEG
 */
public record AadhaarKyc(
        String lastFour,
        Instant generatedAt,
        String name,
        String dateOfBirth,
        String gender,
        AadhaarAddress address,
        byte[] photograph) {

    /** Hides the person. */
    @Override
    public String toString() {
        return "AadhaarKyc generated at " + generatedAt;
    }
}
