package org.pramaan.process;

import org.jspecify.annotations.Nullable;

/**
 * How alike the faces are.
 *
 * @param score 0..1, null when a face is missing
 * @param distance the embedder's raw distance
 * @param model the embedder
 * @param reference the document whose portrait was compared
 */
record FaceFindings(
        @Nullable Double score,
        @Nullable Double distance,
        @Nullable String model,
        @Nullable String reference,
        int facesInLivePhoto) {}
