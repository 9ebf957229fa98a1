package org.pramaan.ocr.page;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.Corner;

/** The projective map that carries one quad onto another. */
public final class Perspective {

    private final double[] matrix;

    private Perspective(double[] matrix) {
        this.matrix = matrix;
    }

    public static Perspective between(Quad from, Quad to) {
        try (var scope = new NativeScope()) {
            var mat = scope.own(Imgproc.getPerspectiveTransform(points(from, scope), points(to, scope)));
            var matrix = new double[9];
            mat.get(0, 0, matrix);
            return new Perspective(matrix);
        }
    }

    public Corner apply(Corner point) {
        double scale = row(2, point);
        return new Corner(row(0, point) / scale, row(1, point) / scale);
    }

    public Quad apply(Quad quad) {
        return Quad.of(quad.corners().stream().map(this::apply).toList());
    }

    /** Cuts a quad out of a picture and flattens it to that size; the caller releases the result. */
    public static Mat flatten(Mat picture, Quad quad, int width, int height) {
        try (var scope = new NativeScope()) {
            var matrix = scope.own(
                    Imgproc.getPerspectiveTransform(points(quad, scope), points(Quad.ofSize(width, height), scope)));
            var flat = new Mat();
            Imgproc.warpPerspective(
                    picture,
                    flat,
                    matrix,
                    new Size(width, height),
                    Imgproc.INTER_LINEAR,
                    Core.BORDER_REPLICATE,
                    new Scalar(0));
            return flat;
        }
    }

    private double row(int row, Corner point) {
        return matrix[3 * row] * point.x() + matrix[3 * row + 1] * point.y() + matrix[3 * row + 2];
    }

    private static MatOfPoint2f points(Quad quad, NativeScope scope) {
        List<Corner> corners = quad.corners();
        return scope.own(new MatOfPoint2f(
                corners.stream().map(c -> new Point(c.x(), c.y())).toArray(Point[]::new)));
    }
}
