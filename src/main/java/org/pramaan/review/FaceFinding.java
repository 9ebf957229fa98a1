package org.pramaan.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What step MatchFaces found.
 *
 * @param score 0..1, null when a face is missing
 * @param reference the document whose portrait was compared, by its kind
 * @param flaws what is wrong with the live photo, as the face module names it; null before it was looked for
 */
record FaceFinding(
        @Nullable Double score,
        @Nullable Double distance,
        @Nullable String model,
        @Nullable String reference,
        int facesInLivePhoto,
        @Nullable List<String> flaws) {}
