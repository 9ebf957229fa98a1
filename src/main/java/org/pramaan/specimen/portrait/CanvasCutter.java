package org.pramaan.specimen.portrait;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.face.FoundFace;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/**
 * Cuts the portrait's head and shoulders to 640 x 480 pixels at twice its size, and sharpens it once, for the source is
 * soft and would look like a re-print.
 */
final class CanvasCutter {

    static final int WIDTH = 640;
    static final int HEIGHT = 480;
    private static final double SCALE = 2;
    private static final double FACE_HEIGHT = .48;
    private static final double SHARPENING = 1;
    private static final double SHARPENING_RADIUS = 1.6;

    private CanvasCutter() {}

    static Frame cut(Frame portrait, FoundFace face) {
        try (var scope = new NativeScope()) {
            double left = face.centre().x() - WIDTH / SCALE / 2;
            double top = Math.max(0, face.centre().y() - HEIGHT / SCALE * FACE_HEIGHT);
            var enlarge = scope.own(new Mat(2, 3, CvType.CV_64F));
            enlarge.put(0, 0, SCALE, 0, -left * SCALE, 0, SCALE, -top * SCALE);
            var canvas = scope.mat();
            Imgproc.warpAffine(
                    portrait.bgr(),
                    canvas,
                    enlarge,
                    new Size(WIDTH, HEIGHT),
                    Imgproc.INTER_LANCZOS4,
                    Core.BORDER_REFLECT);
            return Frame.of(sharpened(canvas));
        }
    }

    private static Mat sharpened(Mat canvas) {
        try (var scope = new NativeScope()) {
            var soft = scope.mat();
            Imgproc.GaussianBlur(canvas, soft, new Size(0, 0), SHARPENING_RADIUS);
            var sharp = new Mat();
            Core.addWeighted(canvas, 1 + SHARPENING, soft, -SHARPENING, 0, sharp);
            return sharp;
        }
    }
}
