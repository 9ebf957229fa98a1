package org.pramaan.api.kycflow;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.pramaan.liveness.challenge.ChallengeStep;

/** How steps are put to people. */
final class StepWords {

    private StepWords() {}

    static String question(ChallengeStep step) {
        return switch (step) {
            case BLINK -> "blink eyes";
            case TURN_LEFT -> "turn face left";
            case TURN_RIGHT -> "turn face right";
        };
    }

    static String instruction(ChallengeStep step) {
        return switch (step) {
            case BLINK -> "Blink your eyes once";
            case TURN_LEFT -> "Turn your face to the left";
            case TURN_RIGHT -> "Turn your face to the right";
        };
    }

    /** Such as {@code blink, turn left}. */
    static String list(List<ChallengeStep> steps) {
        return steps.stream().map(step -> step.code().replace('_', ' ')).collect(joining(", "));
    }
}
