package org.pramaan.liveness.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.liveness.challenge.Orientation.LEFT;
import static org.pramaan.liveness.challenge.Orientation.NEITHER;
import static org.pramaan.liveness.challenge.Orientation.RIGHT;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadMotionTest {

    @Test
    @DisplayName("KF-50 eyes that were open, shut and open again in three frames are one blink")
    void blink() {
        assertThat(new Moments().open(3).shut().open(1).motion().blinkCount()).isEqualTo(1);
        assertThat(new Moments()
                        .open(3)
                        .shut()
                        .shut()
                        .shut()
                        .open(1)
                        .shut()
                        .open(2)
                        .motion()
                        .blinkCount())
                .isEqualTo(2);
        assertThat(new Moments().open(5).shut().motion().blinkCount()).isZero();
        assertThat(new Moments().shut().open(5).motion().blinkCount()).isZero();
    }

    @Test
    @DisplayName("KF-50 half shut eyes, a wink and one net's opinion alone are no blink")
    void noBlink() {
        assertThat(new Moments().open(3).lids(.22, .21, .26).open(2).motion().blinkCount())
                .isZero();
        assertThat(new Moments().open(3).lids(.10, .36, .24).open(2).motion().blinkCount())
                .isZero();
        assertThat(new Moments().open(3).lids(.10, .12, .30).open(2).motion().blinkCount())
                .isZero();
    }

    @Test
    @DisplayName("KF-50 eyes are open again only above four fifths of what they were")
    void reopened() {
        assertThat(new Moments().open(6).shut().lids(.28, .27, .33).motion().blinkCount())
                .isZero();
        assertThat(new Moments().open(6).shut().lids(.32, .31, .33).motion().blinkCount())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("KF-50 a nose that points to the picture's right is the person's left")
    void sides() {
        assertThat(new Moments()
                        .open(3)
                        .turned(24)
                        .turned(-24)
                        .turned(18)
                        .nobody()
                        .motion()
                        .orientations())
                .isEqualTo(List.of(NEITHER, NEITHER, NEITHER, LEFT, RIGHT, NEITHER, NEITHER));
    }

    @Test
    @DisplayName("KF-50 a turn that only the mesh believes in is none")
    void flat() {
        assertThat(new Moments().open(3).turned(24, 4).motion().orientations())
                .isEqualTo(List.of(NEITHER, NEITHER, NEITHER, NEITHER));
    }

    @Test
    @DisplayName("KF-50 the share of frames with a face is told, and a clip without frames has none")
    void faces() {
        assertThat(new Moments().open(3).nobody().motion().faceRatio()).isEqualTo(.75);
        assertThat(new Moments().motion().faceRatio()).isZero();
        assertThat(new Moments().nobody().motion().blinkCount()).isZero();
    }
}
