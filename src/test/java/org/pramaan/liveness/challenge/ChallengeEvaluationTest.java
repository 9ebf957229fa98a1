package org.pramaan.liveness.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.liveness.challenge.ChallengeStep.BLINK;
import static org.pramaan.liveness.challenge.ChallengeStep.TURN_LEFT;
import static org.pramaan.liveness.challenge.ChallengeStep.TURN_RIGHT;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.liveness.challenge.ChallengeEvaluation.Met;
import org.pramaan.liveness.challenge.ChallengeEvaluation.Unmet;

class ChallengeEvaluationTest {

    @Test
    @DisplayName("KF-42 steps done in the order asked meet the challenge, natural blinks aside")
    void met() {
        assertThat(blinkThenLeft().asked(BLINK, TURN_LEFT)).isEqualTo(new Met());
        assertThat(new Moments().open(4).left().open(3).right().open(2).asked(TURN_LEFT, TURN_RIGHT))
                .isEqualTo(new Met());
        assertThat(new Moments()
                        .open(4)
                        .shut()
                        .open(2)
                        .right()
                        .open(3)
                        .shut()
                        .open(2)
                        .asked(TURN_RIGHT, BLINK))
                .isEqualTo(new Met());
    }

    @Test
    @DisplayName("KF-42 the right steps in the wrong order are told from missing ones")
    void order() {
        assertThat(blinkThenLeft().asked(TURN_LEFT, BLINK))
                .isEqualTo(new Unmet(List.of(TURN_LEFT), Obstacle.WRONG_ORDER));
        assertThat(new Moments().open(9).left().open(2).asked(BLINK, TURN_LEFT))
                .isEqualTo(new Unmet(List.of(), Obstacle.STEP_MISSING));
        assertThat(new Moments().open(4).shut().open(8).asked(BLINK, TURN_LEFT))
                .isEqualTo(new Unmet(List.of(BLINK), Obstacle.STEP_MISSING));
    }

    @Test
    @DisplayName("KF-42 a recording of every movement meets no challenge: turns nobody asked for are refused")
    void everything() {
        var everything =
                new Moments().open(3).shut().open(3).left().open(2).right().open(2);
        assertThat(everything.asked(BLINK, TURN_LEFT)).isEqualTo(unmet(Obstacle.UNASKED_TURN, BLINK, TURN_LEFT));
        var backAndForth =
                new Moments().open(3).left().open(2).right().open(2).left().open(2);
        assertThat(backAndForth.asked(TURN_LEFT, TURN_RIGHT))
                .isEqualTo(unmet(Obstacle.WRONG_ORDER, TURN_LEFT, TURN_RIGHT));
    }

    @Test
    @DisplayName("KF-42 a face that is at the side without ever being on its way there or back was swapped")
    void abrupt() {
        var swapped = new Moments()
                .open(4)
                .shut()
                .open(3)
                .turned(26)
                .turned(27)
                .turned(26)
                .open(3);
        assertThat(swapped.asked(BLINK, TURN_LEFT)).isEqualTo(unmet(Obstacle.ABRUPT_TURN, BLINK, TURN_LEFT));
        var backInView = new Moments()
                .open(4)
                .turned(-26)
                .turned(-26)
                .nobody()
                .turned(-12)
                .open(2)
                .shut()
                .open(3);
        assertThat(backInView.asked(TURN_RIGHT, BLINK)).isEqualTo(new Met());
        var endsTurned = new Moments().open(7).shut().open(3).turned(26);
        assertThat(endsTurned.asked(BLINK, TURN_LEFT)).isEqualTo(unmet(Obstacle.ABRUPT_TURN, BLINK, TURN_LEFT));
    }

    @Test
    @DisplayName("KF-42 a clip that shows no face, others, or nobody looking into the camera is refused as a whole")
    void refused() {
        assertThat(new Moments()
                        .open(5)
                        .nobody()
                        .nobody()
                        .nobody()
                        .nobody()
                        .nobody()
                        .nobody()
                        .asked(BLINK))
                .isEqualTo(unmet(Obstacle.NO_FACE));
        assertThat(new Moments().open(8).companion().companion().asked(BLINK)).isEqualTo(unmet(Obstacle.SEVERAL_FACES));
        assertThat(new Moments().open(8).stranger().stranger().asked(BLINK)).isEqualTo(unmet(Obstacle.ANOTHER_PERSON));
        assertThat(new Moments().open(2).left().left().left().asked(TURN_LEFT))
                .isEqualTo(unmet(Obstacle.NEVER_FRONTAL));
    }

    @Test
    @DisplayName("KF-42 a passer-by in one frame of many is no reason to refuse, but what he does is not counted")
    void tolerated() {
        assertThat(new Moments().open(5).companion().open(5).shut().open(3).asked(BLINK))
                .isEqualTo(new Met());
        assertThat(new Moments().open(5).shut().stranger().open(5).motion().blinkCount())
                .isEqualTo(1);
    }

    private static Moments blinkThenLeft() {
        return new Moments().open(4).shut().open(4).left().open(2);
    }

    private static Unmet unmet(Obstacle obstacle, ChallengeStep... done) {
        return new Unmet(List.of(done), obstacle);
    }
}
