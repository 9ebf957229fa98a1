package org.pramaan.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.CvType;
import org.opencv.core.Scalar;
import org.pramaan.imaging.NativeScope;

class QuarterTurnTests {

    private static final int WIDTH = 7;
    private static final int HEIGHT = 4;

    @ParameterizedTest
    @EnumSource
    @DisplayName("A point turns with the pixel that lies under it")
    void pointsFollowPixels(QuarterTurn turn) {
        try (var scope = new NativeScope()) {
            var picture = scope.mat();
            picture.create(HEIGHT, WIDTH, CvType.CV_8UC1);
            picture.setTo(new Scalar(0));
            picture.put(1, 5, 255);
            var turned = scope.own(turn.turn(picture));
            var middle = turn.turn(new double[] {5.5, 1.5}, WIDTH, HEIGHT);
            assertThat(turned.get((int) middle[1], (int) middle[0])[0]).isEqualTo(255);
        }
    }
}
