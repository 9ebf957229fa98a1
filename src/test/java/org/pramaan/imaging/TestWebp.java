package org.pramaan.imaging;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;

/** WebP pictures of one colour. */
public final class TestWebp {

    private TestWebp() {}

    /** @param quality 1 to 100, and above that without loss */
    public static byte[] of(int width, int height, int quality) {
        OpenCv.require();
        try (var scope = new NativeScope()) {
            var picture = scope.own(new Mat(height, width, CvType.CV_8UC3, new Scalar(10, 120, 200)));
            var bytes = scope.own(new MatOfByte());
            Imgcodecs.imencode(
                    ".webp", picture, bytes, scope.own(new MatOfInt(Imgcodecs.IMWRITE_WEBP_QUALITY, quality)));
            return bytes.toArray();
        }
    }
}
