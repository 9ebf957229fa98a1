package org.pramaan.customer;

import org.jspecify.annotations.Nullable;

/**
 * What a verification found; scores 0..1, null where nobody could tell, nothing personal.
 *
 * @param face how alike the portrait on the document and the selfie are
 * @param liveness how surely the selfie was taken of a live person
 * @param genuine whether the document shows no sign of forgery; our own recognition does not tell
 * @param sides how well front and back of the document agree
 * @param data the profile beside the document
 * @param address how well the proof of address names the customer
 * @param matches entries of lists of sanctions and the like that may be the customer; null if nobody looked
 */
public record IdentityReport(
        @Nullable Double face,
        @Nullable Double liveness,
        @Nullable Boolean genuine,
        @Nullable Double sides,
        @Nullable ProfileFinding data,
        @Nullable Double address,
        @Nullable Integer matches) {

    /** The score of one document, 0..100 (XA-29). */
    @Nullable
    Double scoreOf(DocumentType type) {
        var score = switch (type) {
            case IDENTITY_FRONT, IDENTITY_BACK -> data == null ? null : data.score();
            case SELFIE -> face;
            case PROOF_OF_ADDRESS -> address;
        };
        return score == null ? null : 100 * score;
    }
}
