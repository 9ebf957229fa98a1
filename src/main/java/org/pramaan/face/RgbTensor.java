package org.pramaan.face;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;
import org.pramaan.inference.Tensor;

/** A picture as the face nets take it: one NHWC batch of RGB floats 0..255; normalisation is part of each net. */
final class RgbTensor {

    private RgbTensor() {}

    static Tensor of(Mat bgr) {
        try (var scope = new NativeScope()) {
            var rgb = scope.mat();
            Imgproc.cvtColor(bgr, rgb, Imgproc.COLOR_BGR2RGB);
            rgb.convertTo(rgb, CvType.CV_32FC3);
            var values = new float[(int) rgb.total() * 3];
            rgb.get(0, 0, values);
            return new Tensor(values, 1, bgr.rows(), bgr.cols(), 3);
        }
    }
}
