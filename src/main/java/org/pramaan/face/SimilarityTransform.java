package org.pramaan.face;

import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Rotation, uniform scale and shift, no reflection: x' = a x - b y + right, y' = b x + a y + down. */
record SimilarityTransform(double a, double b, double right, double down) {

    /** Turns a square of the frame, tilted by roll in radians, upright into a picture of that size. */
    static SimilarityTransform ofSquare(PixelPoint centre, double side, double roll, int size) {
        double a = Math.cos(-roll) * size / side;
        double b = Math.sin(-roll) * size / side;
        double half = size / 2.0;
        return new SimilarityTransform(
                a, b, half - a * centre.x() + b * centre.y(), half - b * centre.x() - a * centre.y());
    }

    /** The least-squares fit that takes the points onto their targets (Umeyama 1991). */
    static SimilarityTransform between(List<PixelPoint> points, List<PixelPoint> targets) {
        var from = mean(points);
        var to = mean(targets);
        double along = 0, across = 0, spread = 0;
        for (int i = 0; i < points.size(); i++) {
            double x = points.get(i).x() - from.x(), y = points.get(i).y() - from.y();
            double u = targets.get(i).x() - to.x(), v = targets.get(i).y() - to.y();
            along += x * u + y * v;
            across += x * v - y * u;
            spread += x * x + y * y;
        }
        double a = along / spread, b = across / spread;
        return new SimilarityTransform(
                a, b, to.x() - a * from.x() + b * from.y(), to.y() - b * from.x() - a * from.y());
    }

    double scale() {
        return Math.hypot(a, b);
    }

    PixelPoint apply(PixelPoint point) {
        return new PixelPoint(a * point.x() - b * point.y() + right, b * point.x() + a * point.y() + down);
    }

    PixelPoint undo(PixelPoint point) {
        double squared = a * a + b * b, x = point.x() - right, y = point.y() - down;
        return new PixelPoint((a * x + b * y) / squared, (a * y - b * x) / squared);
    }

    /** The 2 x 3 matrix for OpenCV, from a source that begins at the origin and was resized by the two factors. */
    Mat matrix(PixelPoint origin, double acrossFactor, double downFactor) {
        var start = apply(origin);
        var matrix = new Mat(2, 3, CvType.CV_64F);
        matrix.put(0, 0, a / acrossFactor, -b / downFactor, start.x(), b / acrossFactor, a / downFactor, start.y());
        return matrix;
    }

    private static PixelPoint mean(List<PixelPoint> points) {
        return new PixelPoint(
                points.stream().mapToDouble(PixelPoint::x).average().orElseThrow(),
                points.stream().mapToDouble(PixelPoint::y).average().orElseThrow());
    }
}
