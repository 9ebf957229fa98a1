package org.pramaan.specimen.portrait;

import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/** Sends a picture through a JPEG file, so that it carries the traces every photograph carries. */
final class Jpeg {

    private Jpeg() {}

    static Frame ofQuality(int quality, Mat picture) {
        try (var scope = new NativeScope()) {
            var bytes = scope.own(new MatOfByte());
            var parameters = scope.own(new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, quality));
            Imgcodecs.imencode(".jpg", picture, bytes, parameters);
            return Frame.of(Imgcodecs.imdecode(bytes, Imgcodecs.IMREAD_COLOR));
        }
    }
}
