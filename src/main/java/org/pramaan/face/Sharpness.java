package org.pramaan.face;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.MatOfDouble;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/** The variance of the Laplacian (Pech-Pacheco et al. 2000) of a face's box at 256 pixels; soft pictures have little. */
final class Sharpness {

    static final int SIZE = 256;

    private Sharpness() {}

    static double of(Frame square) {
        try (var scope = new NativeScope()) {
            var grey = scope.mat();
            Imgproc.cvtColor(square.bgr(), grey, Imgproc.COLOR_BGR2GRAY);
            var laplacian = scope.mat();
            Imgproc.Laplacian(grey, laplacian, CvType.CV_64F);
            var mean = scope.own(new MatOfDouble());
            var deviation = scope.own(new MatOfDouble());
            Core.meanStdDev(laplacian, mean, deviation);
            return deviation.toArray()[0] * deviation.toArray()[0];
        }
    }
}
