package org.pramaan.sandbox;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

/** What the sandbox refuses. */
final class SandboxRefusals {

    private SandboxRefusals() {}

    static Refusal liveKey() {
        return new Refusal(HttpStatus.FORBIDDEN, "SANDBOX_ONLY", "Only test keys may simulate an outcome");
    }

    static Refusal unknownOutcome() {
        var known = Stream.of(SandboxOutcome.values()).map(SandboxOutcome::word).collect(Collectors.joining(", "));
        return Refusal.badRequest("VALIDATION_ERROR", "outcome must be one of: " + known);
    }

    static Refusal underWay() {
        return conflict("The checks are under way; wait for their verdict");
    }

    static Refusal inReview() {
        return conflict("A session in review can become approved, review-approved, rejected or asked-again");
    }

    static Refusal decided() {
        return conflict("Session already decided");
    }

    private static Refusal conflict(String message) {
        return new Refusal(HttpStatus.CONFLICT, "OUTCOME_OUT_OF_REACH", message);
    }
}
