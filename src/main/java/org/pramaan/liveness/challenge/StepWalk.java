package org.pramaan.liveness.challenge;

import static org.pramaan.liveness.challenge.ChallengeStep.BLINK;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Walks through the steps asked and finds each one after the one before it. */
final class StepWalk {

    private final List<ChallengeStep> asked;
    private final List<Blink> blinks;
    private final List<Turn> turns;
    private final List<ChallengeStep> done = new ArrayList<>();

    StepWalk(List<ChallengeStep> asked, HeadMotion motion) {
        this.asked = List.copyOf(asked);
        blinks = motion.blinks();
        turns = motion.turns();
        walk();
    }

    ChallengeEvaluation outcome() {
        if (turns.stream().anyMatch(turn -> !asked.contains(turn.step()))) return unmet(Obstacle.UNASKED_TURN);
        if (done.size() < asked.size())
            return unmet(asked.stream().allMatch(this::everDone) ? Obstacle.WRONG_ORDER : Obstacle.STEP_MISSING);
        if (turns.size() > turnsAsked()) return unmet(Obstacle.WRONG_ORDER);
        return turns.stream().allMatch(Turn::seenOnItsWay)
                ? new ChallengeEvaluation.Met()
                : unmet(Obstacle.ABRUPT_TURN);
    }

    private long turnsAsked() {
        return asked.stream().filter(step -> step != BLINK).count();
    }

    private void walk() {
        int now = -1;
        for (var step : asked) {
            var next = after(now, step);
            if (next.isEmpty()) return;
            done.add(step);
            now = next.getAsInt();
        }
    }

    private OptionalInt after(int now, ChallengeStep step) {
        return occurrences(step).filter(at -> at > now).findFirst();
    }

    private boolean everDone(ChallengeStep step) {
        return occurrences(step).findFirst().isPresent();
    }

    private IntStream occurrences(ChallengeStep step) {
        if (step == BLINK) return blinks.stream().mapToInt(Blink::shutAt);
        return turns.stream().filter(turn -> turn.step() == step).mapToInt(Turn::at);
    }

    private ChallengeEvaluation unmet(Obstacle obstacle) {
        return new ChallengeEvaluation.Unmet(done, obstacle);
    }
}
