package org.pramaan.liveness;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/**
 * Compares the fine structure of two aligned face chips: normalised correlation after taking the coarse shading away, at
 * the best shift of a few pixels. Two photographs of one person differ; one photograph printed twice does not.
 */
final class PortraitCopy {

    private static final double COARSE = 5;
    private static final double NOISE = 1.2;
    private static final int MARGIN = 20;

    private PortraitCopy() {}

    /** -1 to 1; the same photograph measures .97 and more. */
    static double correlation(Frame chip, Frame other) {
        try (var scope = new NativeScope()) {
            var whole = scope.own(structure(chip));
            var structure = scope.own(structure(other));
            var inner = new Rect(MARGIN, MARGIN, whole.cols() - 2 * MARGIN, whole.rows() - 2 * MARGIN);
            var scores = scope.mat();
            Imgproc.matchTemplate(whole, scope.own(structure.submat(inner)), scores, Imgproc.TM_CCOEFF_NORMED);
            return Core.minMaxLoc(scores).maxVal;
        }
    }

    private static Mat structure(Frame chip) {
        try (var scope = new NativeScope()) {
            var grey = scope.mat();
            Imgproc.cvtColor(chip.bgr(), grey, Imgproc.COLOR_BGR2GRAY);
            grey.convertTo(grey, CvType.CV_32F);
            var coarse = scope.mat();
            Imgproc.GaussianBlur(grey, coarse, new Size(0, 0), COARSE);
            Core.subtract(grey, coarse, grey);
            var structure = new Mat();
            Imgproc.GaussianBlur(grey, structure, new Size(0, 0), NOISE);
            return structure;
        }
    }
}
