package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.pramaan.api.thirdfactor.FaceComparing.Measured;
import org.pramaan.decision.FaceComparisonVerdict;

/**
 * The answer to a comparison (TF-03).
 *
 * @param confidence of the detector in the less certain face, 0..100; only of a match
 * @param percentageMatch calibrated similarity, 0..100; 0 if one picture shows no face
 * @param reason the rule that spoke against it where that was not the similarity alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparedAnswer(
        boolean verified,
        @Nullable Double confidence,
        @JsonProperty("percentage_match") double percentageMatch,
        @Nullable String reason) {

    private static final String NO_MATCH = "NO_MATCH";

    static ComparedAnswer of(Measured measured, FaceComparisonVerdict verdict) {
        var percentage = measured.faces().percentageMatch();
        boolean plain = verdict.verified() || verdict.reason().equals(NO_MATCH);
        return new ComparedAnswer(
                verdict.verified(),
                verdict.verified() ? measured.confidence() : null,
                percentage == null ? 0 : percentage,
                plain ? null : verdict.reason());
    }
}
