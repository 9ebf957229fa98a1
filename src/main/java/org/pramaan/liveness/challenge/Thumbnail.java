package org.pramaan.liveness.challenge;

import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/** A frame at 64 x 48 grey pixels: sensor noise and compression average out of it, movement does not. */
final class Thumbnail {

    private static final Size SIZE = new Size(64, 48);

    private final byte[] grey;

    Thumbnail(byte[] grey) {
        this.grey = grey;
    }

    static Thumbnail of(Frame frame) {
        try (var scope = new NativeScope()) {
            var small = scope.mat();
            Imgproc.resize(frame.bgr(), small, SIZE, 0, 0, Imgproc.INTER_AREA);
            Imgproc.cvtColor(small, small, Imgproc.COLOR_BGR2GRAY);
            var grey = new byte[(int) small.total()];
            small.get(0, 0, grey);
            return new Thumbnail(grey);
        }
    }

    /** The mean difference in grey levels, 0..255; 0 for the very same picture. */
    double differenceTo(Thumbnail other) {
        long sum = 0;
        for (int i = 0; i < grey.length; i++) sum += Math.abs((grey[i] & 0xFF) - (other.grey[i] & 0xFF));
        return sum / (double) grey.length;
    }
}
