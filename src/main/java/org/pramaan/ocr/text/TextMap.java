package org.pramaan.ocr.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.RotatedRect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;

/** The detector's probability of text for every pixel, and how it becomes boxes. */
final class TextMap {

    private static final ReadingTuning.Detection TUNING = ReadingTuning.MEASURED.detection();

    private final float[] probability;
    private final int width;
    private final int height;

    TextMap(float[] probability, int width, int height) {
        this.probability = probability;
        this.width = width;
        this.height = height;
    }

    /** The boxes, scaled to a picture of that size and cut off at its edges. */
    List<Quad> boxes(int pictureWidth, int pictureHeight) {
        try (var scope = new NativeScope()) {
            var map = scope.own(new Mat(height, width, CvType.CV_32F));
            map.put(0, 0, probability);
            var boxes = new ArrayList<Quad>();
            for (var contour : contours(map, scope))
                box(map, contour).ifPresent(box -> boxes.add(scaled(box, pictureWidth, pictureHeight)));
            return boxes;
        }
    }

    private static List<MatOfPoint> contours(Mat map, NativeScope scope) {
        var ink = scope.mat();
        Core.compare(map, new Scalar(TUNING.ink()), ink, Core.CMP_GT);
        var contours = new ArrayList<MatOfPoint>();
        Imgproc.findContours(ink, contours, scope.mat(), Imgproc.RETR_LIST, Imgproc.CHAIN_APPROX_SIMPLE);
        contours.forEach(scope::own);
        return contours;
    }

    private static Optional<RotatedRect> box(Mat map, MatOfPoint contour) {
        var rect = around(contour);
        if (Math.min(rect.size.width, rect.size.height) < TUNING.side()) return Optional.empty();
        if (meanInside(map, contour) < TUNING.box()) return Optional.empty();
        double grown = rect.size.area() * TUNING.unclip() / (rect.size.width + rect.size.height);
        rect.size = new Size(rect.size.width + grown, rect.size.height + grown);
        return Optional.of(rect);
    }

    private static RotatedRect around(MatOfPoint contour) {
        try (var scope = new NativeScope()) {
            return Imgproc.minAreaRect(scope.own(new MatOfPoint2f(contour.toArray())));
        }
    }

    private static double meanInside(Mat map, MatOfPoint contour) {
        try (var scope = new NativeScope()) {
            var area = Imgproc.boundingRect(contour);
            var mask = scope.own(Mat.zeros(area.height, area.width, CvType.CV_8U));
            var shift = new Point(-area.x, -area.y);
            Imgproc.drawContours(mask, List.of(contour), 0, new Scalar(255), -1, Imgproc.LINE_8, scope.mat(), 1, shift);
            return Core.mean(scope.own(map.submat(area)), mask).val[0];
        }
    }

    private Quad scaled(RotatedRect rect, int pictureWidth, int pictureHeight) {
        var points = new Point[4];
        rect.points(points);
        return Polygons.clockwise(Arrays.stream(points)
                .map(point -> new Corner(
                        within(point.x * pictureWidth / width, pictureWidth),
                        within(point.y * pictureHeight / height, pictureHeight)))
                .toList());
    }

    private static double within(double value, int side) {
        return Math.max(0, Math.min(side - 1, value));
    }
}
