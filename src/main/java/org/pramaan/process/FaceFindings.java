package org.pramaan.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How alike the faces are.
 *
 * @param score 0..1, null when a face is missing
 * @param distance the embedder's raw distance
 * @param model the embedder
 * @param reference the document whose portrait was compared
 * @param faceCovered whether something hides the eyes or the lower face of the live photo, which a score does not
 *     notice; null without a face
 * @param photoFlaws how much else is wrong with the live photo
 * @param flaws all of that, as {@link org.pramaan.face.QualityFlaw} names it
 */
record FaceFindings(
        @Nullable Double score,
        @Nullable Double distance,
        @Nullable String model,
        @Nullable String reference,
        int facesInLivePhoto,
        @Nullable Boolean faceCovered,
        int photoFlaws,
        @Nullable List<String> flaws) {}
