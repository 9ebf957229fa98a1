package org.pramaan.ocr;

import java.util.List;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Intersection over union of two convex quads, 0..1. */
public final class Overlap {

    private Overlap() {}

    public static double of(List<Corner> one, List<Corner> other) {
        try (var scope = new NativeScope()) {
            var a = scope.own(points(one));
            var b = scope.own(points(other));
            double common = Imgproc.intersectConvexConvex(a, b, scope.mat());
            return common / (Imgproc.contourArea(a) + Imgproc.contourArea(b) - common);
        }
    }

    private static MatOfPoint2f points(List<Corner> corners) {
        return new MatOfPoint2f(
                corners.stream().map(c -> new Point(c.x(), c.y())).toArray(Point[]::new));
    }
}
