package org.pramaan.liveness.challenge;

import java.util.List;

/** Whether a clip meets a challenge. */
public sealed interface ChallengeEvaluation {

    /** Whether the steps were done, each after the one before it, and nothing speaks against the clip (KF-42). */
    static ChallengeEvaluation of(HeadMotion motion, List<ChallengeStep> steps) {
        return new ClipCheck(motion)
                .obstacle()
                .<ChallengeEvaluation>map(obstacle -> new Unmet(List.of(), obstacle))
                .orElseGet(() -> new StepWalk(steps, motion).outcome());
    }

    /** Every step was done, in order, by one person. */
    record Met() implements ChallengeEvaluation {}

    /** @param done the first steps that were done, in order; empty if the clip was refused as a whole */
    record Unmet(List<ChallengeStep> done, Obstacle obstacle) implements ChallengeEvaluation {

        public Unmet {
            done = List.copyOf(done);
        }
    }
}
