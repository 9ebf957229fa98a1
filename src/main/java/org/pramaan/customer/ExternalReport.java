package org.pramaan.customer;

import org.jspecify.annotations.Nullable;

/**
 * What an external provider found; scores 0..1, nothing personal, null where it told nothing.
 *
 * @param face how alike the portrait on the document and the selfie are
 * @param liveness how surely the selfie was taken of a live person
 * @param genuine whether the document shows no sign of forgery
 * @param data the profile beside the document, and whether the document has expired
 */
public record ExternalReport(
        @Nullable Double face,
        @Nullable Double liveness,
        @Nullable Boolean genuine,
        ProfileFinding data) {

    /** Of a provider that tells nothing at all. */
    public static final ExternalReport NOTHING = new ExternalReport(null, null, null, ProfileFinding.NOTHING);
}
