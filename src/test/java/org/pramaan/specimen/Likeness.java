package org.pramaan.specimen;

import java.awt.image.BufferedImage;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/** Compares a photographed card with the flat one. */
final class Likeness {

    private static final Size SMALL = new Size(506, 319);

    private Likeness() {}

    /** Correlation of the straightened photo with the card, -1 to 1. */
    static double of(Frame photo, List<double[]> corners, BufferedImage card) {
        try (var scope = new NativeScope()) {
            var seen =
                    scope.own(new MatOfPoint2f(corners.stream().map(Point::new).toArray(Point[]::new)));
            var flat = scope.own(new MatOfPoint2f(
                    new Point(0, 0),
                    new Point(SMALL.width, 0),
                    new Point(SMALL.width, SMALL.height),
                    new Point(0, SMALL.height)));
            var straight = scope.mat();
            var view = scope.own(Imgproc.getPerspectiveTransform(seen, flat));
            Imgproc.warpPerspective(photo.bgr(), straight, view, SMALL, Imgproc.INTER_AREA);
            var expected = scope.mat();
            Imgproc.resize(scope.own(Pixels.bgr(card)), expected, SMALL, 0, 0, Imgproc.INTER_AREA);
            return correlation(straight, expected, scope);
        }
    }

    static boolean same(Frame one, Frame other) {
        if (!one.bgr().size().equals(other.bgr().size())) return false;
        return Core.norm(one.bgr(), other.bgr(), Core.NORM_INF) == 0;
    }

    private static double correlation(Mat one, Mat other, NativeScope scope) {
        var score = scope.mat();
        Imgproc.matchTemplate(one, other, score, Imgproc.TM_CCOEFF_NORMED);
        return score.get(0, 0)[0];
    }
}
