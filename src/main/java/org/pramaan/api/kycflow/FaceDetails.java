package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.pramaan.verification.FaceLikeness;
import org.pramaan.verification.Judgement;

/** How the faces compared (KF-20, KF-23). */
record FaceDetails(
        boolean verified,
        double confidence,
        @JsonProperty("similarity_metrics") SimilarityMetrics similarityMetrics,
        @JsonProperty("threshold_used") double thresholdUsed,
        String message) {

    static FaceDetails of(Judgement judgement, FaceLikeness likeness) {
        return new FaceDetails(
                judgement.sameFace(),
                Score.rounded(likeness.score()),
                new SimilarityMetrics(Score.rounded(likeness.cosine()), Score.rounded(likeness.distance())),
                judgement.threshold(),
                message(judgement.sameFace(), Score.rounded(likeness.cosine())));
    }

    private static String message(boolean same, double cosine) {
        return String.format(
                Locale.ROOT, "Faces %s (%.1f%% similarity)", same ? "match" : "do not match", cosine * 100);
    }

    /** The cosine is calibrated, see src/docs/decisions/0006; the distance is raw. */
    record SimilarityMetrics(
            @JsonProperty("cosine_similarity") double cosineSimilarity,
            @JsonProperty("euclidean_distance") double euclideanDistance) {}
}
