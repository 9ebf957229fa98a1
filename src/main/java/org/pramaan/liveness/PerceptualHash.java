package org.pramaan.liveness;

import java.util.Arrays;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/**
 * The DCT hash of a picture (Zauner 2010): for each of the 63 lowest frequencies one bit, whether it exceeds their median.
 */
final class PerceptualHash {

    private static final int SIZE = 32;
    private static final int LOWEST = 8;

    private PerceptualHash() {}

    static PhotoMark of(Frame picture) {
        double[] frequencies = frequencies(picture);
        double[] sorted = Arrays.copyOfRange(frequencies, 1, frequencies.length);
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        long bits = 0;
        for (int i = 1; i < frequencies.length; i++) if (frequencies[i] > median) bits |= 1L << i;
        return new PhotoMark(bits);
    }

    private static double[] frequencies(Frame picture) {
        try (var scope = new NativeScope()) {
            var grey = scope.mat();
            Imgproc.cvtColor(picture.bgr(), grey, Imgproc.COLOR_BGR2GRAY);
            Imgproc.resize(grey, grey, new Size(SIZE, SIZE), 0, 0, Imgproc.INTER_AREA);
            Mat transformed = scope.mat();
            grey.convertTo(transformed, CvType.CV_32F);
            Core.dct(transformed, transformed);
            double[] lowest = new double[LOWEST * LOWEST];
            for (int i = 0; i < lowest.length; i++) lowest[i] = transformed.get(i / LOWEST, i % LOWEST)[0];
            return lowest;
        }
    }
}
