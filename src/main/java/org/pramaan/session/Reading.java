package org.pramaan.session;

import org.jspecify.annotations.Nullable;

/**
 * What reading one document gave.
 *
 * @param number the document's number in full, kept only as a keyed hash for look-ups
 * @param covered the picture with its Aadhaar number covered, to be stored in the place of the original
 * @param withheld whether nobody may see the picture, because a number could not be found to be covered
 * @param portrait JPEG of the portrait on it, for a reviewer
 */
public record Reading(
        DocumentFacts facts,
        @Nullable String number,
        byte @Nullable [] covered,
        boolean withheld,
        byte @Nullable [] portrait) {

    @Override
    public String toString() {
        return "Reading[" + facts + "]";
    }
}
