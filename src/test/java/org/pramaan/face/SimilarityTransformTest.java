package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SimilarityTransformTest {

    private static final SimilarityTransform KNOWN =
            new SimilarityTransform(2 * Math.cos(.4), 2 * Math.sin(.4), 30, -12);
    private static final List<PixelPoint> POINTS =
            List.of(new PixelPoint(3, 4), new PixelPoint(40, 8), new PixelPoint(21, 33), new PixelPoint(-7, 19));

    @Test
    @DisplayName("Turn, scale and shift are recovered exactly from the points they moved")
    void recoversItself() {
        var targets = POINTS.stream().map(KNOWN::apply).toList();
        var found = SimilarityTransform.between(POINTS, targets);
        assertThat(found.a()).isCloseTo(KNOWN.a(), within(1e-9));
        assertThat(found.b()).isCloseTo(KNOWN.b(), within(1e-9));
        assertThat(found.right()).isCloseTo(30, within(1e-9));
        assertThat(found.down()).isCloseTo(-12, within(1e-9));
        assertThat(found.scale()).isCloseTo(2, within(1e-9));
    }

    @Test
    @DisplayName("A mirrored set of points is fitted without a reflection, so it cannot be met")
    void neverReflects() {
        var mirrored = POINTS.stream()
                .map(point -> new PixelPoint(-point.x(), point.y()))
                .toList();
        var found = SimilarityTransform.between(POINTS, mirrored);
        assertThat(found.apply(POINTS.get(1)).distanceTo(mirrored.get(1))).isGreaterThan(5);
    }

    @Test
    @DisplayName("Undoing a transform leads back to the point")
    void isUndone() {
        for (var point : POINTS)
            assertThat(KNOWN.undo(KNOWN.apply(point)).distanceTo(point)).isLessThan(1e-9);
    }

    @Test
    @DisplayName("A tilted square of the frame becomes upright: its centre in the middle, its eye line level")
    void turnsASquareUpright() {
        var centre = new PixelPoint(120, 80);
        double roll = Math.toRadians(20);
        var upright = SimilarityTransform.ofSquare(centre, 100, roll, 192);
        var aside = new PixelPoint(120 + 50 * Math.cos(roll), 80 + 50 * Math.sin(roll));
        assertThat(upright.apply(centre).distanceTo(new PixelPoint(96, 96))).isLessThan(1e-9);
        assertThat(upright.apply(aside).distanceTo(new PixelPoint(192, 96))).isLessThan(1e-9);
    }
}
