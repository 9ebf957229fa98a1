package org.pramaan.api.kycflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.liveness.challenge.Orientation.LEFT;
import static org.pramaan.liveness.challenge.Orientation.NEITHER;
import static org.pramaan.liveness.challenge.Orientation.RIGHT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.challenge.Verification;
import org.pramaan.liveness.challenge.ChallengeStep;
import org.pramaan.liveness.challenge.Obstacle;

class LivenessWordsTest {

    @Test
    @DisplayName("KF-40 every step has its question and instruction")
    void steps() {
        assertThat(Stream.of(ChallengeStep.values()).map(StepWords::question))
                .containsExactly("blink eyes", "turn face left", "turn face right");
        assertThat(Stream.of(ChallengeStep.values()).map(StepWords::instruction))
                .containsExactly("Blink your eyes once", "Turn your face to the left", "Turn your face to the right");
    }

    @Test
    @DisplayName("KF-50 sides are written left, right or null; the orientation of a clip is its last side")
    void sides() {
        assertThat(Sides.of(List.of(LEFT, NEITHER, RIGHT))).containsExactly("left", null, "right");
        assertThat(Sides.last(List.of(LEFT, RIGHT, NEITHER))).isEqualTo("right");
        assertThat(Sides.last(List.of(NEITHER))).isNull();
    }

    @Test
    @DisplayName("KF-42 CF-13 expired and invalid challenges say so with nothing measured")
    void unseen() {
        assertThat(LivenessVerdict.of(new Verification.Expired()))
                .extracting(LivenessVerdict::status, LivenessVerdict::results)
                .containsExactly("expired", DetectionResults.NONE);
        assertThat(LivenessVerdict.of(new Verification.Invalid()).status()).isEqualTo("invalid");
    }

    @Test
    @DisplayName("KF-42 every reason to fail has words of its own")
    void obstacles() {
        assertThat(Stream.of(Obstacle.values()).map(ObstacleWords::of).distinct())
                .hasSameSizeAs(Obstacle.values());
    }
}
