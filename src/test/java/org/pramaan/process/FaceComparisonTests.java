package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The decision table of face comparisons")
class FaceComparisonTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "{0} of {1}, liveness {2} {3}, occlusion {4} {5}: {6}")
    @CsvSource(
            nullValues = "null",
            value = {
                "52.0, 52.0, false, null, false, null, MATCH",
                "51.99, 52.0, false, null, false, null, NO_MATCH",
                "0.0, 0.0, false, null, false, null, MATCH",
                "null, 0.0, false, null, false, null, NO_FACE",
                "99.0, 52.0, true, 0.80, false, null, MATCH",
                "99.0, 52.0, true, 0.79, false, null, NOT_LIVE",
                "99.0, 52.0, true, null, false, null, LIVENESS_UNCLEAR",
                "99.0, 52.0, false, 0.10, false, null, MATCH",
                "99.0, 52.0, false, null, true, NONE, MATCH",
                "99.0, 52.0, false, null, true, COVERED, FACE_OCCLUDED",
                "99.0, 52.0, false, null, true, UNCLEAR, OCCLUSION_UNCLEAR",
                "99.0, 52.0, false, null, true, null, OCCLUSION_UNCLEAR",
                "99.0, 52.0, false, null, false, COVERED, MATCH",
                "10.0, 52.0, true, 0.10, true, COVERED, NO_MATCH"
            })
    @DisplayName("TF-03 decides by the caller's threshold and the checks that were asked for")
    void decides(
            Double match,
            double threshold,
            boolean liveCheck,
            Double liveness,
            boolean occlusionCheck,
            String occlusion,
            String reason) {
        var facts = new HashMap<String, Object>(
                Map.of("threshold", threshold, "liveCheck", liveCheck, "occlusionCheck", occlusionCheck));
        facts.put("percentageMatch", match);
        facts.put("livenessScore", liveness);
        facts.put("occlusion", occlusion);

        var result = evaluate(facts);

        assertThat(result).containsEntry("reason", reason).containsEntry("verified", reason.equals("MATCH"));
    }

    private static Map<String, Object> evaluate(Map<String, Object> facts) {
        try (var table = Files.newInputStream(Path.of("processes", "face-comparison.dmn"))) {
            var decision = ENGINE.parseDecision("face-comparison", table);
            return ENGINE.evaluateDecisionTable(decision, facts)
                    .getSingleResult()
                    .getEntryMap();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
