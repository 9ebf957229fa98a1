package org.pramaan.face;

import java.util.stream.Stream;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/**
 * Whether mouth and chin are to be seen. The mesh draws a mouth on whatever lies there; so it is asked whether lips with
 * their edges and their red are at that place, and whether chin and jaw have the colour of the rest of the face.
 *
 * @param mouth edges across the lips, CIELAB lightness for each pixel of the chip in usual light, and a share of their
 *     redness
 * @param skinShift chroma distance of chin and jaw to the upper face; masks and scarves of another colour raise it
 */
public record LowerFace(double mouth, double skinShift) {

    private static final double MOST_RED = 10;
    private static final double RED_FOR_ONE_EDGE = 5;
    private static final double SMOOTHING = 1;
    private static final double USUAL_LIGHT = 80;
    private static final double OFFSET = 5;

    static LowerFace of(LabChip chip, SkinColours skin) {
        try (var scope = new NativeScope()) {
            var lips = scope.own(chip.inside(1, FaceRegion.LIPS));
            double red = Math.max(0, Math.min(MOST_RED, redness(chip, lips, scope)));
            double light = USUAL_LIGHT / (skin.lightness() + OFFSET);
            double mouth = light * edges(chip.lab(), lips, scope) + red / RED_FOR_ONE_EDGE;
            return new LowerFace(mouth, skinShift(chip, skin));
        }
    }

    /** Mean strength of the horizontal edges under the mask. */
    private static double edges(Mat lab, Mat mask, NativeScope scope) {
        var lightness = scope.mat();
        Core.extractChannel(lab, lightness, 0);
        Imgproc.GaussianBlur(lightness, lightness, new Size(0, 0), SMOOTHING);
        var slope = scope.mat();
        Imgproc.Sobel(lightness, slope, CvType.CV_32F, 0, 1, 1, .5);
        return Core.mean(scope.own(absolute(slope)), mask).val[0];
    }

    private static Mat absolute(Mat values) {
        var absolute = new Mat();
        Core.absdiff(values, Scalar.all(0), absolute);
        return absolute;
    }

    private static double redness(LabChip chip, Mat lips, NativeScope scope) {
        var opening = scope.own(chip.inside(1, FaceRegion.MOUTH_OPENING));
        var red = scope.mat();
        Core.subtract(lips, opening, red);
        var around = scope.own(chip.inside(1, FaceRegion.AROUND_LIPS));
        Core.subtract(around, lips, around);
        return chip.quantile(red, 1, .5) - chip.quantile(around, 1, .5);
    }

    private static double skinShift(LabChip chip, SkinColours skin) {
        return Stream.of(FaceRegion.UNDER_LIP, FaceRegion.CHIN, FaceRegion.JAW)
                .mapToDouble(region -> skin.shiftOf(chip.colourAt(SkinColours.DISC, region)))
                .sorted()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
