package org.pramaan.customer;

import org.jspecify.annotations.Nullable;

/**
 * What a provider found; scores 0..1, nothing personal.
 *
 * @param provider who found it
 * @param face how alike the portrait on the document and the selfie are; null if one shows no face
 * @param liveness how surely the selfie was taken of a live person
 * @param name how alike the names of profile and document are; null if none was read
 * @param birthDate whether the birth dates agree; null if none was read
 * @param number whether the document numbers agree; null if none was read
 * @param address how well the proof of address names the customer
 */
public record IdentityReport(
        String provider,
        @Nullable Double face,
        double liveness,
        @Nullable Double name,
        @Nullable Boolean birthDate,
        @Nullable Boolean number,
        double address) {

    /** How well the document says what the profile says, 0..1: the mean of the three, what was not read being 0. */
    public double data() {
        return (value(name) + value(birthDate) + value(number)) / 3;
    }

    /** The score of one document, 0..100 (XA-29). */
    double scoreOf(DocumentType type) {
        return 100
                * switch (type) {
                    case IDENTITY_FRONT, IDENTITY_BACK -> data();
                    case SELFIE -> value(face);
                    case PROOF_OF_ADDRESS -> address;
                };
    }

    private static double value(@Nullable Double score) {
        return score == null ? 0 : score;
    }

    private static double value(@Nullable Boolean agrees) {
        return Boolean.TRUE.equals(agrees) ? 1 : 0;
    }
}
