package org.pramaan.specimen.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.face.EyeApertures;
import org.pramaan.face.FaceMesh;
import org.pramaan.face.TestFaces;
import org.pramaan.imaging.Frame;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChallengeFramesTest {

    private final ChallengeFrames frames = new ChallengeFrames(Appearance.UNCHANGED);

    @AfterAll
    void close() {
        frames.close();
    }

    @ParameterizedTest(name = "{0} degrees")
    @DisplayName("KF-50 a turned head measures its turn, with the right sign")
    @CsvSource({"-35,-40,-20", "-20,-24,-10", "0,-6,6", "20,10,24", "35,20,40"})
    void turns(double yaw, double least, double most) {
        try (var frame = frames.frame(new Pose(yaw, 0), 0)) {
            assertThat(TestFaces.finder().find(frame)).hasSize(1);
            assertThat(meshOf(frame).yaw()).isBetween(least, most);
        }
    }

    @Test
    @DisplayName("KF-50 shut eyes measure less than half of the open ones")
    void blinks() {
        assertThat(apertures(1, 1).mean()).isLessThan(.5 * apertures(0, 0).mean());
    }

    @Test
    @DisplayName("Half shut eyes measure between open and shut")
    void halfShut() {
        assertThat(apertures(.5, .5).mean())
                .isBetween(apertures(1, 1).mean(), apertures(0, 0).mean());
    }

    @Test
    @DisplayName("A wink shuts one eye alone")
    void winks() {
        var wink = apertures(1, 0);
        assertThat(wink.left()).isLessThan(.5 * wink.right());
    }

    private EyeApertures apertures(double left, double right) {
        try (var frame = frames.frame(Pose.FRONTAL, left, right)) {
            return TestFaces.eyes().of(frame, meshOf(frame));
        }
    }

    private static FaceMesh meshOf(Frame frame) {
        return TestFaces.mesher().of(frame, TestFaces.finder().find(frame).get(0));
    }
}
