package org.pramaan.ocr.outline;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** The planes in which a document may stand out from its background; owned by the scope given. */
record ColourPlanes(Mat lab, Mat gray, Mat a, Mat b, Mat saturation, Mat value) {

    private static final int SMOOTHING = 5;

    static ColourPlanes of(Mat bgr, NativeScope scope) {
        var smooth = scope.mat();
        Imgproc.medianBlur(bgr, smooth, SMOOTHING);
        var gray = converted(smooth, Imgproc.COLOR_BGR2GRAY, scope);
        var lab = converted(smooth, Imgproc.COLOR_BGR2Lab, scope);
        var ofLab = split(lab, scope);
        var ofHsv = split(converted(smooth, Imgproc.COLOR_BGR2HSV, scope), scope);
        return new ColourPlanes(lab, gray, ofLab.get(1), ofLab.get(2), ofHsv.get(1), ofHsv.get(2));
    }

    /** Planes whose edges are traced. */
    List<Mat> edged() {
        return List.of(gray, a, b, saturation);
    }

    /** Planes that are cut in two by Otsu's threshold. */
    List<Mat> parted() {
        return List.of(gray, a, b, saturation, value);
    }

    private static Mat converted(Mat bgr, int code, NativeScope scope) {
        var converted = scope.mat();
        Imgproc.cvtColor(bgr, converted, code);
        return converted;
    }

    private static List<Mat> split(Mat picture, NativeScope scope) {
        var planes = new ArrayList<Mat>();
        Core.split(picture, planes);
        planes.forEach(scope::own);
        return planes;
    }
}
