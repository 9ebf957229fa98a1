package org.pramaan.specimen;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Smooth seeded noise: a coarse grid of random values, interpolated. One channel of 32-bit floats, about -1 to 1. */
final class Texture {

    private Texture() {}

    /** Noise whose blotches are about {@code cellWidth} x {@code cellHeight} pixels. */
    static Mat noise(Size size, double cellWidth, double cellHeight, Dice dice) {
        int columns = (int) Math.ceil(size.width / cellWidth) + 2;
        int rows = (int) Math.ceil(size.height / cellHeight) + 2;
        try (var scope = new NativeScope()) {
            var grid = scope.own(new Mat(rows, columns, CvType.CV_32F));
            grid.put(0, 0, values(rows * columns, dice));
            var noise = new Mat();
            Imgproc.resize(grid, noise, size, 0, 0, Imgproc.INTER_CUBIC);
            return noise;
        }
    }

    /** Multiplies every channel by 1 + strength * noise. */
    static void shade(Mat bgr, Mat noise, double strength) {
        try (var scope = new NativeScope()) {
            var gain = scope.mat();
            noise.convertTo(gain, CvType.CV_32F, strength, 1);
            scale(bgr, gain);
        }
    }

    /** Multiplies every channel by a gain per pixel. */
    static void scale(Mat bgr, Mat gain) {
        try (var scope = new NativeScope()) {
            var gains = scope.mat();
            Imgproc.cvtColor(gain, gains, Imgproc.COLOR_GRAY2BGR);
            Core.multiply(bgr, gains, bgr, 1, CvType.CV_8UC3);
        }
    }

    private static float[] values(int count, Dice dice) {
        var values = new float[count];
        for (int i = 0; i < count; i++) values[i] = (float) dice.between(-1, 1);
        return values;
    }
}
