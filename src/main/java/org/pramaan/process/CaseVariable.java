package org.pramaan.process;

import java.util.List;

/** The variables of kyc-session.bpmn. */
final class CaseVariable {

    static final Variable<String> DOCUMENT_ID = new Variable<>("documentId", String.class);
    static final Variable<Integer> VERDICT_VERSION = new Variable<>("verdictVersion", Integer.class);
    static final Variable<Double> FACE_MATCH_SCORE = new Variable<>("faceMatchScore", Double.class);
    static final Variable<Integer> FACES_IN_LIVE_PHOTO = new Variable<>("facesInLivePhoto", Integer.class);
    static final Variable<Boolean> FACE_COVERED = new Variable<>("faceCovered", Boolean.class);
    static final Variable<Integer> LIVE_PHOTO_FLAWS = new Variable<>("livePhotoFlaws", Integer.class);
    static final Variable<Double> LIVENESS_SCORE = new Variable<>("livenessScore", Double.class);
    static final Variable<String> LIVENESS_METHOD = new Variable<>("livenessMethod", String.class);
    static final Variable<Boolean> LIVENESS_CHALLENGE_REQUIRED =
            new Variable<>("livenessChallengeRequired", Boolean.class);
    static final Variable<Integer> UNREADABLE_DOCUMENTS = new Variable<>("unreadableDocuments", Integer.class);
    static final Variable<Integer> UNEXPECTED_DOCUMENTS = new Variable<>("unexpectedDocuments", Integer.class);
    static final Variable<Boolean> PAN_VALID = new Variable<>("panValid", Boolean.class);
    static final Variable<Boolean> AADHAAR_VALID = new Variable<>("aadhaarValid", Boolean.class);
    static final Variable<Double> NAME_MATCH_SCORE = new Variable<>("nameMatchScore", Double.class);
    static final Variable<Boolean> DATE_OF_BIRTH_MATCHES = new Variable<>("dateOfBirthMatches", Boolean.class);
    static final Variable<Double> LOWEST_FIELD_CONFIDENCE = new Variable<>("lowestFieldConfidence", Double.class);
    static final Variable<Boolean> PAN_VERIFIED = new Variable<>("panVerified", Boolean.class);
    static final Variable<Boolean> BANK_VERIFIED = new Variable<>("bankVerified", Boolean.class);
    static final Variable<Boolean> CKYC_FOUND = new Variable<>("ckycFound", Boolean.class);
    static final Variable<Boolean> AADHAAR_VERIFIED = new Variable<>("aadhaarVerified", Boolean.class);
    static final Variable<Double> REGISTRY_NAME_MATCH_SCORE = new Variable<>("registryNameMatchScore", Double.class);
    static final Variable<Integer> REGISTRIES_UNAVAILABLE = new Variable<>("registriesUnavailable", Integer.class);
    static final Variable<Integer> REGISTRIES_NOT_ASKED = new Variable<>("registriesNotAsked", Integer.class);
    static final Variable<Integer> CONSENTS_MISSING = new Variable<>("consentsMissing", Integer.class);
    static final Variable<String> AADHAAR_VERIFIED_BY = new Variable<>("aadhaarVerifiedBy", String.class);
    static final Variable<String> VERDICT = new Variable<>("verdict", String.class);
    static final Variable<String> REVIEW_DECISION = new Variable<>("reviewDecision", String.class);
    static final Variable<String> STEP_FAILURE = new Variable<>("stepFailure", String.class);

    /** What the verdict's decision table looks at. */
    static final List<Variable<?>> INPUTS = List.of(
            FACE_MATCH_SCORE,
            FACES_IN_LIVE_PHOTO,
            FACE_COVERED,
            LIVE_PHOTO_FLAWS,
            LIVENESS_SCORE,
            LIVENESS_METHOD,
            LIVENESS_CHALLENGE_REQUIRED,
            UNREADABLE_DOCUMENTS,
            UNEXPECTED_DOCUMENTS,
            PAN_VALID,
            AADHAAR_VALID,
            NAME_MATCH_SCORE,
            DATE_OF_BIRTH_MATCHES,
            LOWEST_FIELD_CONFIDENCE,
            PAN_VERIFIED,
            BANK_VERIFIED,
            CKYC_FOUND,
            AADHAAR_VERIFIED,
            REGISTRY_NAME_MATCH_SCORE,
            REGISTRIES_UNAVAILABLE,
            REGISTRIES_NOT_ASKED,
            CONSENTS_MISSING,
            AADHAAR_VERIFIED_BY);

    private CaseVariable() {}
}
