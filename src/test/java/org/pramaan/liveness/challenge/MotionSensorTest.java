package org.pramaan.liveness.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.liveness.challenge.ChallengeStep.BLINK;
import static org.pramaan.liveness.challenge.ChallengeStep.TURN_LEFT;
import static org.pramaan.liveness.challenge.ChallengeStep.TURN_RIGHT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.liveness.challenge.ChallengeEvaluation.Met;
import org.pramaan.liveness.challenge.ChallengeEvaluation.Unmet;
import org.pramaan.specimen.TestPictures;
import org.pramaan.specimen.portrait.Appearance;
import org.pramaan.specimen.portrait.ChallengeClip;

/** On rendered frames. Measuring them is what takes time, so each clip serves several questions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MotionSensorTest {

    private final HeadMotion blinkThenTurns = TestMotion.of(
            person().ahead(3).blink().ahead(2).left().ahead(2).right().ahead(2).filmed(1));

    @Test
    @DisplayName("KF-42 a person who blinks, turns left and turns right meets that challenge and no other")
    void meets() {
        assertThat(ChallengeEvaluation.of(blinkThenTurns, List.of(BLINK, TURN_LEFT, TURN_RIGHT)))
                .isEqualTo(new Met());
        assertThat(ChallengeEvaluation.of(blinkThenTurns, List.of(BLINK, TURN_RIGHT, TURN_LEFT)))
                .isEqualTo(new Unmet(List.of(BLINK, TURN_RIGHT), Obstacle.WRONG_ORDER));
        assertThat(ChallengeEvaluation.of(blinkThenTurns, List.of(BLINK, TURN_LEFT)))
                .isInstanceOf(Unmet.class);
    }

    @Test
    @DisplayName("KF-50 the blink and both turns are measured, and every frame shows a face")
    void measures() {
        assertThat(blinkThenTurns.blinkCount()).isEqualTo(1);
        assertThat(blinkThenTurns.faceRatio()).isEqualTo(1);
        assertThat(blinkThenTurns.orientations().subList(11, 19)).contains(Orientation.LEFT);
        assertThat(blinkThenTurns.orientations().subList(21, 29)).contains(Orientation.RIGHT);
    }

    @Test
    @DisplayName("KF-42 another person midway is noticed")
    void anotherPerson() {
        var clip = person().ahead(2)
                .blink()
                .ahead(2)
                .by(Appearance.VARIANT_1)
                .ahead(1)
                .left();
        assertThat(evaluated(clip.filmed(2), BLINK, TURN_LEFT)).isEqualTo(refused(Obstacle.ANOTHER_PERSON));
    }

    @Test
    @DisplayName("KF-42 two faces in the picture are refused, and a picture without a face shows none")
    void faces() {
        List<Frame> pairs = new ArrayList<>();
        for (var scene : person().ahead(2).blink().ahead(2).scenes()) pairs.add(TestPictures.sideBySide(scene, scene));
        assertThat(evaluated(ChallengeClip.film(pairs, 3), BLINK)).isEqualTo(refused(Obstacle.SEVERAL_FACES));
        pairs.forEach(Frame::close);
        try (var suit = TestPictures.withoutFace()) {
            assertThat(TestMotion.of(List.of(suit.jpeg(90))).faceRatio()).isZero();
        }
    }

    @Test
    @DisplayName("KF-42 a frozen picture is static, and a short clip played twice is a loop")
    void stills() {
        var still = person().ahead(1).filmed(4).get(0);
        assertThat(evaluated(Collections.nCopies(10, still), BLINK)).isEqualTo(refused(Obstacle.STATIC));
        List<byte[]> loop = new ArrayList<>(person().ahead(2).blink().filmed(5));
        loop.addAll(List.copyOf(loop));
        assertThat(evaluated(loop, BLINK)).isEqualTo(refused(Obstacle.LOOPED));
    }

    @Test
    @DisplayName("Every frame is closed before the next one is decoded")
    void oneAtATime() {
        var file = person().ahead(1).filmed(6).get(0);
        var frames = new OneAtATime(List.of(file, file).iterator());
        TestMotion.sensor().follow(frames);
        assertThat(frames.opened).hasSize(2).allMatch(frame -> frame.bgr().empty());
    }

    private static ChallengeClip person() {
        return ChallengeClip.of(Appearance.UNCHANGED);
    }

    private static ChallengeEvaluation evaluated(List<byte[]> clip, ChallengeStep... steps) {
        return ChallengeEvaluation.of(TestMotion.of(clip), List.of(steps));
    }

    private static Unmet refused(Obstacle obstacle) {
        return new Unmet(List.of(), obstacle);
    }

    private static final class OneAtATime implements Iterator<Frame> {

        private final List<Frame> opened = new ArrayList<>();
        private final Iterator<byte[]> files;

        OneAtATime(Iterator<byte[]> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            return files.hasNext();
        }

        @Override
        public Frame next() {
            assertThat(opened).allMatch(frame -> frame.bgr().empty());
            var frame = new ImageDecoder().decode(files.next());
            opened.add(frame);
            return frame;
        }
    }
}
