package org.pramaan.liveness;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/**
 * Measures softness by blurring once more: what was sharp loses nearly all of its Laplacian variance, a re-photographed
 * print keeps nearly half (after Crete et al. 2007). Weak contrast speaks for a print as well; an enlarged small face is
 * soft by itself.
 */
final class ReprintBlur {

    private static final double BLUR = 1;
    private static final double USUAL_VARIANCE = 25;
    private static final double PER_CONTRAST_OCTAVE = .03;
    private static final double PER_SIZE_OCTAVE = .08;

    private ReprintBlur() {}

    /** About .03 to .36 for photographs of people, .41 to .6 for re-photographed prints. */
    static double of(FaceView view) {
        try (var scope = new NativeScope()) {
            var blurred = scope.mat();
            Imgproc.GaussianBlur(view.grey(), blurred, new Size(0, 0), BLUR);
            double detail = laplacianVariance(view.grey());
            if (detail == 0) return 1;
            double left = laplacianVariance(blurred) / detail;
            double enlarged = Math.max(0, octaves(FaceView.SIZE / view.side()));
            return left - PER_CONTRAST_OCTAVE * octaves(detail / USUAL_VARIANCE) - PER_SIZE_OCTAVE * enlarged;
        }
    }

    static double laplacianVariance(Mat grey) {
        try (var scope = new NativeScope()) {
            var laplacian = scope.mat();
            Imgproc.Laplacian(grey, laplacian, CvType.CV_64F);
            var mean = scope.own(new MatOfDouble());
            var deviation = scope.own(new MatOfDouble());
            Core.meanStdDev(laplacian, mean, deviation);
            double sigma = deviation.toArray()[0];
            return sigma * sigma;
        }
    }

    private static double octaves(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }
}
