package org.pramaan.face;

import org.opencv.core.Core;
import org.opencv.core.MatOfDouble;
import org.pramaan.imaging.NativeScope;

/**
 * How a face is lit, in CIELAB lightness 0..100.
 *
 * @param luminance of the skin of forehead, nose and upper cheeks
 * @param contrast standard deviation over the face
 */
public record FaceLight(double luminance, double contrast) {

    static FaceLight of(LabChip chip, SkinColours skin) {
        try (var scope = new NativeScope()) {
            var face = scope.own(chip.inside(1, FaceRegion.OVAL));
            var mean = scope.own(new MatOfDouble());
            var deviation = scope.own(new MatOfDouble());
            Core.meanStdDev(chip.lab(), mean, deviation, face);
            return new FaceLight(skin.lightness(), deviation.toArray()[0]);
        }
    }
}
