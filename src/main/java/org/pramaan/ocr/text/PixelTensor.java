package org.pramaan.ocr.text;

import org.opencv.core.Mat;
import org.pramaan.inference.Tensor;

/** Turns BGR pixels into the normalised planes a net takes: shape 1, 3, height, width. */
final class PixelTensor {

    private PixelTensor() {}

    static Tensor of(Mat bgr, float[] mean, float[] deviation) {
        int size = bgr.rows() * bgr.cols();
        var pixels = new byte[3 * size];
        bgr.get(0, 0, pixels);
        var values = new float[3 * size];
        for (int channel = 0; channel < 3; channel++) {
            float scale = 1 / (255 * deviation[channel]);
            float shift = mean[channel] / deviation[channel];
            for (int i = 0; i < size; i++)
                values[channel * size + i] = (pixels[3 * i + channel] & 0xFF) * scale - shift;
        }
        return new Tensor(values, 1, 3, bgr.rows(), bgr.cols());
    }
}
