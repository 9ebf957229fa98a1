package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The verdict's decision table")
class VerdictTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Map<String, Object> facts = new HashMap<>(Map.ofEntries(
            Map.entry("faceMatchThreshold", 0.80),
            Map.entry("reviewFloor", 0.50),
            Map.entry("livenessThreshold", 0.80),
            Map.entry("requiredLivenessMethod", "ANY"),
            Map.entry("nameMatchThreshold", 0.85),
            Map.entry("fieldConfidenceThreshold", 0.60),
            Map.entry("rejectFaceMismatch", false),
            Map.entry("registryNameMatchThreshold", 0.85),
            Map.entry("requireCkycRecord", false),
            Map.entry("reviewUnaskedRegistries", true),
            Map.entry("requiredAadhaarVerification", "ANY"),
            Map.entry("faceMatchScore", 0.80),
            Map.entry("facesInLivePhoto", 1),
            Map.entry("faceCovered", false),
            Map.entry("livePhotoFlaws", 0),
            Map.entry("livenessScore", 0.80),
            Map.entry("livenessMethod", "PASSIVE_SINGLE_PHOTO"),
            Map.entry("unreadableDocuments", 0),
            Map.entry("unexpectedDocuments", 0),
            Map.entry("panValid", true),
            Map.entry("aadhaarValid", true),
            Map.entry("nameMatchScore", 0.85),
            Map.entry("dateOfBirthMatches", true),
            Map.entry("lowestFieldConfidence", 0.60)));

    @Test
    @DisplayName("EN-41 approves when every score stands exactly on its threshold")
    void approvesOnTheThreshold() {
        assertThat(verdict()).containsEntry("outcome", "approve").containsEntry("concerns", List.of());
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "faceMatchScore,null,FACE_NOT_FOUND",
                "faceMatchScore,0.49,FACE_MISMATCH",
                "faceMatchScore,0.50,FACE_MATCH_BELOW_THRESHOLD",
                "faceMatchScore,0.79,FACE_MATCH_BELOW_THRESHOLD",
                "livenessScore,null,LIVENESS_NOT_EVALUATED",
                "livenessScore,0.79,LIVENESS_BELOW_THRESHOLD",
                "facesInLivePhoto,2,SEVERAL_FACES",
                "livePhotoFlaws,1,LIVE_PHOTO_FLAWED",
                "unreadableDocuments,1,DOCUMENT_UNREADABLE",
                "unexpectedDocuments,1,DOCUMENT_TYPE",
                "nameMatchScore,null,NAME_NOT_COMPARED",
                "nameMatchScore,0.84,NAME_MISMATCH",
                "lowestFieldConfidence,0.59,LOW_CONFIDENCE",
                "registryNameMatchScore,0.84,REGISTRY_MISMATCH",
                "registriesUnavailable,1,REGISTRY_UNAVAILABLE",
                "registriesNotAsked,2,REGISTRY_NOT_ASKED",
                "consentsMissing,1,CONSENT_MISSING"
            })
    @DisplayName("asks for a review and says why")
    void asksForAReview(String fact, Double value, String concern) {
        facts.put(fact, value);
        assertThat(verdict()).containsEntry("outcome", "review").containsEntry("concerns", List.of(concern));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "panValid,false,PAN_NUMBER",
                "aadhaarValid,false,AADHAAR_NUMBER",
                "faceCovered,true,FACE_COVERED",
                "dateOfBirthMatches,false,DATE_OF_BIRTH_MISMATCH",
                "dateOfBirthMatches,null,DATE_OF_BIRTH_NOT_COMPARED",
                "panVerified,false,PAN_NOT_VERIFIED",
                "bankVerified,false,BANK_NOT_VERIFIED",
                "aadhaarVerified,false,AADHAAR_NOT_VERIFIED"
            })
    @DisplayName("BS-17 asks for a review when documents contradict each other")
    void contradictions(String fact, Boolean value, String concern) {
        facts.put(fact, value);
        assertThat(verdict()).containsEntry("outcome", "review").containsEntry("concerns", List.of(concern));
    }

    @Test
    @DisplayName("may require the liveness challenge")
    void requiresTheChallenge() {
        facts.put("requiredLivenessMethod", "ACTIVE_CHALLENGE");
        assertThat(verdict()).containsEntry("concerns", List.of("LIVENESS_METHOD"));
        facts.put("livenessMethod", "ACTIVE_CHALLENGE");
        assertThat(verdict()).containsEntry("outcome", "approve");
    }

    @Test
    @DisplayName(
            "EN-09 requires the liveness challenge of the people of a client that settled on it, whatever else is required")
    void requiresTheChallengeForAClient() {
        facts.put("livenessChallengeRequired", true);
        assertThat(verdict()).containsEntry("outcome", "review").containsEntry("concerns", List.of("LIVENESS_METHOD"));
        facts.put("livenessMethod", "ACTIVE_CHALLENGE");
        assertThat(verdict()).containsEntry("outcome", "approve");
        facts.put("livenessChallengeRequired", false);
        facts.put("livenessMethod", "PASSIVE_SINGLE_PHOTO");
        assertThat(verdict()).containsEntry("outcome", "approve");
    }

    @Test
    @DisplayName("DC-03 DC-04 DC-05 approves when every registry asked says yes and names the person well enough")
    void approvesWithRegistries() {
        facts.putAll(Map.of("panVerified", true, "bankVerified", true, "ckycFound", true, "aadhaarVerified", true));
        facts.putAll(Map.of("registriesUnavailable", 0, "registriesNotAsked", 0, "consentsMissing", 0));
        facts.put("registryNameMatchScore", 0.85);
        assertThat(verdict()).containsEntry("outcome", "approve").containsEntry("concerns", List.of());
    }

    @Test
    @DisplayName("DC-05 asks for a CKYC record only when the policy does")
    void requiresCkyc() {
        facts.put("ckycFound", false);
        assertThat(verdict()).containsEntry("outcome", "approve");
        facts.put("requireCkycRecord", true);
        assertThat(verdict()).containsEntry("outcome", "review").containsEntry("concerns", List.of("CKYC_NOT_FOUND"));
        facts.remove("ckycFound");
        assertThat(verdict()).containsEntry("outcome", "approve");
    }

    @Test
    @DisplayName("may let a registry go that there was nothing to ask with")
    void toleratesUnasked() {
        facts.put("registriesNotAsked", 1);
        facts.put("reviewUnaskedRegistries", false);
        assertThat(verdict()).containsEntry("outcome", "approve");
    }

    @ParameterizedTest(name = "{0}, verified by {1}: {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "null,null,approve",
                "ANY,null,approve",
                "VERIFIED,null,review",
                "VERIFIED,REGISTRY,approve",
                "VERIFIED,SECURE_QR,approve",
                "SIGNED,null,review",
                "SIGNED,REGISTRY,review",
                "SIGNED,SECURE_QR,approve",
                "SIGNED,OFFLINE_XML,approve",
                "SIGNED,E_AADHAAR_XML,approve"
            })
    @DisplayName("BS-20 may require a verified Aadhaar")
    void requiresVerifiedAadhaar(String required, String verifiedBy, String outcome) {
        facts.put("requiredAadhaarVerification", required);
        facts.put("aadhaarVerifiedBy", verifiedBy);
        assertThat(verdict())
                .containsEntry("outcome", outcome)
                .containsEntry("concerns", outcome.equals("approve") ? List.of() : List.of("AADHAAR_VERIFICATION"));
    }

    @Test
    @DisplayName("names every concern, not only the first")
    void namesEveryConcern() {
        facts.putAll(Map.of("faceMatchScore", 0.1, "livenessScore", 0.2, "panValid", false));
        assertThat(verdict())
                .containsEntry("concerns", List.of("FACE_MISMATCH", "LIVENESS_BELOW_THRESHOLD", "PAN_NUMBER"));
    }

    @Test
    @DisplayName("CF-25 rejects a certain mismatch only when the policy says so")
    void rejectsByPolicy() {
        facts.put("faceMatchScore", 0.1);
        assertThat(verdict()).containsEntry("outcome", "review");
        facts.put("rejectFaceMismatch", true);
        assertThat(verdict()).containsEntry("outcome", "reject");
    }

    private Map<String, Object> verdict() {
        try (InputStream table = Objects.requireNonNull(getClass().getResourceAsStream("/processes/verdict.dmn"))) {
            DmnDecisionResultEntries result = ENGINE.evaluateDecision(ENGINE.parseDecision("verdict", table), facts)
                    .getSingleResult();
            return result.getEntryMap();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
