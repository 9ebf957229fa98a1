package org.pramaan.ocr.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.MatOfInt;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;

/** Outlines from shapes: the hull of every large contour, simplified to four corners. */
final class ContourOutlines {

    private static final int FEWEST_POINTS = 200;
    private static final double LEAST_HULL = 0.08;

    private ContourOutlines() {}

    static List<Quad> in(List<Mat> shapes) {
        return shapes.stream().flatMap(shape -> in(shape).stream()).toList();
    }

    private static List<Quad> in(Mat shape) {
        try (var scope = new NativeScope()) {
            var contours = new ArrayList<MatOfPoint>();
            Imgproc.findContours(shape, contours, scope.mat(), Imgproc.RETR_LIST, Imgproc.CHAIN_APPROX_NONE);
            contours.forEach(scope::own);
            return contours.stream()
                    .filter(contour -> isLarge(contour, shape))
                    .flatMap(contour -> outline(contour, shape, scope).stream())
                    .toList();
        }
    }

    private static boolean isLarge(MatOfPoint contour, Mat shape) {
        return contour.rows() >= FEWEST_POINTS
                && Imgproc.boundingRect(contour).area() >= OutlineTuning.MEASURED.leastArea() * shape.total();
    }

    private static Optional<Quad> outline(MatOfPoint contour, Mat shape, NativeScope scope) {
        var points = contour.toArray();
        var hull = scope.own(new MatOfPoint2f(hull(contour, points, scope)));
        if (Imgproc.contourArea(hull) < LEAST_HULL * shape.total()) return Optional.empty();
        return fourCorners(hull, scope).flatMap(rough -> StraightSides.refit(rough, points));
    }

    private static Point[] hull(MatOfPoint contour, Point[] points, NativeScope scope) {
        var indices = scope.own(new MatOfInt());
        Imgproc.convexHull(contour, indices);
        return Arrays.stream(indices.toArray()).mapToObj(i -> points[i]).toArray(Point[]::new);
    }

    private static Optional<Quad> fourCorners(MatOfPoint2f hull, NativeScope scope) {
        double length = Imgproc.arcLength(hull, true);
        var corners = scope.own(new MatOfPoint2f());
        for (double tolerance = 0.01; tolerance < 0.12; tolerance += 0.006) {
            Imgproc.approxPolyDP(hull, corners, tolerance * length, true);
            if (corners.rows() == 4) return Optional.of(clockwise(corners));
            if (corners.rows() < 4) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Quad clockwise(MatOfPoint2f corners) {
        return Polygons.clockwise(corners.toList().stream()
                .map(point -> new Corner(point.x, point.y))
                .toList());
    }
}
