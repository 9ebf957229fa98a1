package org.pramaan.liveness;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/**
 * Looks for the regular grid of a display or of printed dots: a frequency that stands out among those of its own radius.
 * Frequencies finer than the photo itself are left out.
 */
final class PeriodicPattern {

    private static final int COARSEST = 30;
    private static final int FINEST = FaceView.SIZE / 2 - 2;
    private static final double PHOTOGRAPHED = .95;

    private PeriodicPattern() {}

    /** The largest standard score; 0 if the face is too small to show any. */
    static double peak(FaceView view) {
        float[] spectrum = spectrum(view.grey());
        var rings = new Ring[FINEST + 1];
        for (int radius = 0; radius <= FINEST; radius++) rings[radius] = new Ring();
        double limit = Math.min(FaceView.SIZE / 2.0, view.side() / 2 * PHOTOGRAPHED);
        for (int i = 0; i < FaceView.SIZE * FaceView.SIZE; i++) {
            int x = frequency(i % FaceView.SIZE), y = frequency(i / FaceView.SIZE), radius = (int) Math.hypot(x, y);
            if (radius > FINEST || Math.max(Math.abs(x), Math.abs(y)) > limit) continue;
            rings[radius].add(Math.log1p(Math.hypot(spectrum[2 * i], spectrum[2 * i + 1])));
        }
        double peak = 0;
        for (int radius = COARSEST; radius <= FINEST; radius++) peak = Math.max(peak, rings[radius].standardScore());
        return peak;
    }

    private static float[] spectrum(Mat grey) {
        try (var scope = new NativeScope()) {
            var faded = scope.mat();
            grey.convertTo(faded, CvType.CV_32F);
            var window = scope.mat();
            Imgproc.createHanningWindow(window, new Size(FaceView.SIZE, FaceView.SIZE), CvType.CV_32F);
            Core.multiply(faded, window, faded);
            var transformed = scope.mat();
            Core.dft(faded, transformed, Core.DFT_COMPLEX_OUTPUT, 0);
            var values = new float[(int) transformed.total() * 2];
            transformed.get(0, 0, values);
            return values;
        }
    }

    private static int frequency(int index) {
        return index < FaceView.SIZE / 2 ? index : index - FaceView.SIZE;
    }
}
