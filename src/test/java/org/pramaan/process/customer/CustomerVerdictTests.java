package org.pramaan.process.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.pvm.runtime.ExecutionImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.process.ReadThresholds;
import org.pramaan.process.ThresholdMissing;

@DisplayName("The decision table for customers")
class CustomerVerdictTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Map<String, @Nullable Object> facts = new HashMap<>(Map.ofEntries(
            Map.entry("faceWeight", 0.35),
            Map.entry("livenessWeight", 0.15),
            Map.entry("dataWeight", 0.35),
            Map.entry("addressWeight", 0.15),
            Map.entry("faceThreshold", 0.60),
            Map.entry("livenessThreshold", 0.60),
            Map.entry("dataThreshold", 0.60),
            Map.entry("addressThreshold", 0.75),
            Map.entry("leastFacts", 2.0),
            Map.entry("toleratedDifferences", 0.0),
            Map.entry("sidesThreshold", 0.60),
            Map.entry("faceMismatchThreshold", 0.30),
            Map.entry("rejectFaceMismatch", false),
            Map.entry("autoApprovalScore", 80.0),
            Map.entry("faceScore", 0.8),
            Map.entry("livenessScore", 0.8),
            Map.entry("dataScore", 0.8),
            Map.entry("addressScore", 0.8),
            Map.entry("factsCompared", 4),
            Map.entry("factsDiffering", 0),
            Map.entry("documentExpired", false)));

    @Test
    @DisplayName("XA-31 approves when the score stands exactly on its threshold and nothing else was told")
    void approvesOnTheThreshold() {
        assertThat(verdict()).containsEntry("verdict", "approve").containsEntry("concerns", List.of());
        assertThat(score()).isCloseTo(80, within(1e-9));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "faceScore,null,FACE_NOT_FOUND",
                "faceScore,0.59,FACE_MATCH_BELOW_THRESHOLD",
                "livenessScore,null,LIVENESS_NOT_EVALUATED",
                "livenessScore,0.59,LIVENESS_BELOW_THRESHOLD",
                "dataScore,null,DATA_NOT_COMPARED",
                "factsCompared,0,DATA_INCOMPLETE",
                "dataScore,0.59,DATA_BELOW_THRESHOLD",
                "factsCompared,1,DATA_INCOMPLETE",
                "factsDiffering,1,DATA_MISMATCH",
                "addressScore,null,ADDRESS_NOT_CONFIRMED",
                "addressScore,0.74,ADDRESS_NOT_CONFIRMED",
                "documentExpired,true,DOCUMENT_EXPIRED",
                "documentExpired,null,EXPIRY_NOT_READ",
                "verifiedElsewhere,true,GENUINE_NOT_TOLD",
                "documentGenuine,false,DOCUMENT_FORGED",
                "sidesScore,0.59,SIDES_DIFFER",
                "screeningMatches,1,SCREENING_MATCH"
            })
    @DisplayName("XA-31 CF-22 gives a good customer to a person for a single concern")
    void reviews(String fact, @Nullable String value, String concern) {
        for (var score : List.of("faceScore", "livenessScore", "dataScore", "addressScore")) facts.put(score, 1.0);
        facts.put(fact, read(value));
        assertThat(verdict()).containsEntry("verdict", "review").containsEntry("concerns", List.of(concern));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "documentExpired,false",
        "addressThreshold,0.80",
        "documentGenuine,true",
        "sidesScore,0.60",
        "screeningMatches,0"
    })
    @DisplayName("XA-31 approves when the other findings are good")
    void approves(String fact, String value) {
        facts.put(fact, read(value));
        assertThat(verdict()).containsEntry("verdict", "approve");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "true,true,approve",
                "true,false,review",
                "true,null,review",
                "false,null,approve",
                "null,null,approve"
            })
    @DisplayName("XA-07 XA-31 approves whom a provider verified only if it says that the document is genuine")
    void genuine(@Nullable String elsewhere, @Nullable String genuine, String verdict) {
        facts.put("verifiedElsewhere", read(elsewhere));
        facts.put("documentGenuine", read(genuine));
        assertThat(verdict()).containsEntry("verdict", verdict);
    }

    @Test
    @DisplayName("XA-31 gives whom nobody could tell anything of to a person, without a score")
    void nothingTold() {
        for (var score : List.of("faceScore", "livenessScore", "dataScore", "addressScore")) facts.put(score, null);
        assertThat(verdict()).containsEntry("verdict", "review").containsEntry("score", null);
        assertThat(concerns()).contains("SCORE_NOT_COMPUTED");
    }

    @Test
    @DisplayName("CF-22 says of a document that could not be read only that, not that too little was read as well")
    void unread() {
        facts.put("dataScore", null);
        facts.put("factsCompared", 0);
        facts.put("documentExpired", null);
        assertThat(concerns()).containsExactly("DATA_NOT_COMPARED");
    }

    @Test
    @DisplayName("XA-31 lets a missing score count for nothing, neither as none nor as a good one")
    void missingScore() {
        facts.put("faceScore", null);
        assertThat(score()).isCloseTo(80, within(1e-9));
    }

    @Test
    @DisplayName("XA-31 gives a score below the configured one to a person")
    void lowScore() {
        facts.put("addressScore", 0.75);
        assertThat(verdict()).containsEntry("verdict", "review");
        assertThat(concerns()).containsExactly("SCORE_BELOW_APPROVAL");
    }

    @Test
    @DisplayName("XA-31 rejects another person where the diagram says so, but nobody who may stand on a list")
    void rejects() {
        facts.put("faceScore", 0.1);
        assertThat(verdict()).containsEntry("verdict", "review");
        facts.put("rejectFaceMismatch", true);
        assertThat(verdict()).containsEntry("verdict", "reject").containsEntry("reasons", "FACE_MISMATCH");
        facts.put("screeningMatches", 1);
        assertThat(verdict()).containsEntry("verdict", "review");
    }

    @Test
    @DisplayName("XA-31 CF-22 gets all its thresholds: one that is missing, or neither number nor truth, is a failure")
    void thresholds() {
        var listener = new ReadCustomerThresholds(new ReadThresholds());
        DelegateExecution execution = new ExecutionImpl();
        for (var name : ReadCustomerThresholds.NAMES) {
            assertThatThrownBy(() -> listener.notify(execution)).isInstanceOf(ThresholdMissing.class);
            execution.setVariableLocal(name, name.equals("rejectFaceMismatch") ? "false" : "0.60");
        }
        listener.notify(execution);
        assertThat(execution.getVariablesLocal()).containsEntry("addressThreshold", 0.6);
        for (var odd : List.of("", "0,60", "sixty")) {
            execution.setVariableLocal("addressThreshold", odd);
            assertThatThrownBy(() -> listener.notify(execution)).hasMessageContaining("addressThreshold");
        }
    }

    @Test
    @DisplayName("demands exactly the thresholds that the diagram sets")
    void names() throws IOException {
        try (var diagram = open("processes/identity-verification.bpmn")) {
            var inputs = Pattern.compile("<camunda:inputParameter name=\"(\\w+)\"")
                    .matcher(new String(diagram.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(input -> input.group(1))
                    .filter(facts::containsKey)
                    .toList();
            assertThat(inputs).containsExactlyInAnyOrderElementsOf(ReadCustomerThresholds.NAMES);
        }
    }

    @Test
    @DisplayName("has a word for the reviewer for each of its concerns")
    void words() throws IOException {
        var words = new Properties();
        try (var file = open("dossier/concerns.properties")) {
            words.load(file);
        }
        try (var table = open("processes/customer-verdict.dmn")) {
            var concerns = Pattern.compile("id=\"CustomerConcernsRule_([A-Z_]+)\"")
                    .matcher(new String(table.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(rule -> rule.group(1))
                    .toList();
            assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(concerns);
        }
    }

    private static @Nullable Object read(@Nullable String value) {
        if (value == null) return null;
        return value.matches("true|false") ? Boolean.valueOf(value) : Double.valueOf(value);
    }

    private double score() {
        return ((Number) Objects.requireNonNull(verdict().get("score"))).doubleValue();
    }

    private List<String> concerns() {
        return verdict().getEntry("concerns");
    }

    private DmnDecisionResultEntries verdict() {
        return ENGINE.evaluateDecision(
                        ENGINE.parseDecision("customer-verdict", open("processes/customer-verdict.dmn")), facts)
                .getSingleResult();
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(
                CustomerVerdictTests.class.getClassLoader().getResourceAsStream(resource));
    }
}
