package org.pramaan.specimen.portrait;

import java.util.Random;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.pramaan.imaging.NativeScope;

/**
 * What light and sensor do to a picture.
 *
 * @param gain overall brightness factor
 * @param gamma above 1 darkens the midtones
 * @param whiteBalance factors for blue, green and red
 * @param sideLight -1..1, how much brighter the picture's right is than its left
 * @param noise sensor noise in grey levels
 */
record Exposure(double gain, double gamma, Scalar whiteBalance, double sideLight, double noise) {

    /** A new picture, which the caller releases. */
    Mat of(Mat scene, Random chance) {
        try (var scope = new NativeScope()) {
            var light = scope.mat();
            scene.convertTo(light, CvType.CV_32FC3);
            var values = new float[(int) light.total() * 3];
            light.get(0, 0, values);
            for (int i = 0; i < values.length / 3; i++) expose(i, scene.cols(), values, chance);
            light.put(0, 0, values);
            var exposed = new Mat();
            light.convertTo(exposed, CvType.CV_8UC3);
            return exposed;
        }
    }

    private void expose(int i, int columns, float[] values, Random chance) {
        double light = 1 + sideLight * (i % columns / (double) columns - .5) * 2;
        double luminanceNoise = chance.nextGaussian() * noise * .7;
        for (int channel = 0; channel < 3; channel++) {
            double linear = Math.pow(Math.max(0, values[3 * i + channel]) / 255, gamma);
            double noisy = luminanceNoise + chance.nextGaussian() * noise * .5;
            values[3 * i + channel] = (float) (linear * gain * whiteBalance.val[channel] * light * 255 + noisy);
        }
    }
}
