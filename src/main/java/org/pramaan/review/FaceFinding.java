package org.pramaan.review;

import org.jspecify.annotations.Nullable;

/**
 * What step MatchFaces found.
 *
 * @param score 0..1, null when a face is missing
 * @param reference the document whose portrait was compared, by its kind
 */
record FaceFinding(
        @Nullable Double score,
        @Nullable Double distance,
        @Nullable String model,
        @Nullable String reference,
        int facesInLivePhoto) {}
