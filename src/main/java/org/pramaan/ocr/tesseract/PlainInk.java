package org.pramaan.ocr.tesseract;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Dark ink on an evenly lit page, which is what Tesseract was trained on. */
final class PlainInk {

    private static final int BACKGROUND = 51;

    private PlainInk() {}

    /** Grey pixels with the illumination divided out; owned by the scope. */
    static Mat of(Mat bgr, NativeScope scope) {
        var gray = scope.mat();
        Imgproc.cvtColor(bgr, gray, Imgproc.COLOR_BGR2GRAY);
        var light = scope.mat();
        Imgproc.medianBlur(gray, light, BACKGROUND);
        var even = scope.mat();
        Core.divide(gray, light, even, 220);
        return even;
    }
}
