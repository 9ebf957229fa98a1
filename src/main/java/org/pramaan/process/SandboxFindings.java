package org.pramaan.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.registry.RegistryFindings;
import org.pramaan.sandbox.SandboxOutcome;
import org.pramaan.sandbox.SandboxOutcomes;
import org.springframework.stereotype.Component;

/**
 * What the senses would have found in a session of the sandbox that is to end in a certain way. Everything after the
 * senses is the same as ever: comparisons, thresholds, rules, review and webhooks.
 */
@Component
class SandboxFindings {

    private static final String MODEL = "sandbox";
    private static final double CERTAIN = 1;
    private static final double NONE = 0;

    private final SandboxOutcomes outcomes;

    SandboxFindings(SandboxOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Empty where faces are to be compared really. */
    Optional<FaceFindings> faces(UUID sessionId) {
        return outcomes.of(sessionId).map(SandboxFindings::faces);
    }

    /** As after the challenge, which satisfies every policy; empty where liveness is to be checked really. */
    Optional<LivenessFindings> liveness(UUID sessionId) {
        return outcomes.of(sessionId)
                .map(outcome -> outcome == SandboxOutcome.NOT_LIVE ? NONE : CERTAIN)
                .map(score -> new LivenessFindings(score, LivenessFindings.ACTIVE_CHALLENGE, List.of()));
    }

    /** Nobody is asked; empty where registries are to be asked really. */
    Optional<RegistryFindings> registries(UUID sessionId) {
        return outcomes.of(sessionId).map(outcome -> RegistryFindings.none());
    }

    private static FaceFindings faces(SandboxOutcome outcome) {
        boolean differ = outcome == SandboxOutcome.FACE_MISMATCH || outcome == SandboxOutcome.REJECTED;
        double score = differ ? NONE : CERTAIN;
        return new FaceFindings(
                score, CERTAIN - score, MODEL, "AADHAAR_CARD_FRONT", people(outcome), false, 0, List.of());
    }

    /** A second person in the photo is for a reviewer, whatever the thresholds. */
    private static int people(SandboxOutcome outcome) {
        return switch (outcome) {
            case REVIEW, REVIEW_APPROVED, ASKED_AGAIN -> 2;
            default -> 1;
        };
    }
}
