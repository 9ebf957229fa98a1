package org.pramaan.ocr.outline;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/**
 * Black-and-white maps in which a document may show as one shape, and the edges that all planes have together; owned
 * by the scope given.
 */
record ShapeMaps(List<Mat> shapes, Mat edges) {

    private static final int[] EDGE_THRESHOLDS = {20, 50, 100};
    private static final double TEXTURED = 0.12;

    static ShapeMaps of(ColourPlanes planes, NativeScope scope) {
        var shapes = new ArrayList<Mat>();
        var edges = scope.own(Mat.zeros(planes.gray().size(), CvType.CV_8U));
        for (var plane : planes.edged())
            for (int threshold : EDGE_THRESHOLDS) {
                var traced = scope.mat();
                Imgproc.Canny(plane, traced, threshold / 2.0, threshold);
                if (tells(traced)) Core.max(edges, traced, edges);
                shapes.add(morphed(traced, Imgproc.MORPH_DILATE, 3, scope));
                shapes.add(morphed(traced, Imgproc.MORPH_CLOSE, 9, scope));
            }
        for (var plane : planes.parted()) shapes.addAll(parts(plane, scope));
        return new ShapeMaps(shapes, edges);
    }

    /** The edges, thick enough to be met by a side that is a pixel off. */
    Mat thickEdges(NativeScope scope) {
        return morphed(edges, Imgproc.MORPH_DILATE, 3, scope);
    }

    /** Faint edges tell a document's sides from a smooth desk, but on a textured one they are everywhere. */
    private static boolean tells(Mat traced) {
        double density = Core.countNonZero(traced) / (double) traced.total();
        return density <= TEXTURED;
    }

    private static List<Mat> parts(Mat plane, NativeScope scope) {
        var light = scope.mat();
        Imgproc.threshold(plane, light, 0, 255, Imgproc.THRESH_BINARY | Imgproc.THRESH_OTSU);
        var dark = scope.mat();
        Core.bitwise_not(light, dark);
        var parts = new ArrayList<Mat>();
        for (var part : List.of(light, dark)) {
            var closed = morphed(part, Imgproc.MORPH_CLOSE, 15, scope);
            parts.add(closed);
            parts.add(morphed(closed, Imgproc.MORPH_OPEN, 15, scope));
        }
        return parts;
    }

    private static Mat morphed(Mat map, int operation, int size, NativeScope scope) {
        var kernel = scope.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(size, size)));
        var morphed = scope.mat();
        Imgproc.morphologyEx(map, morphed, operation, kernel);
        return morphed;
    }
}
