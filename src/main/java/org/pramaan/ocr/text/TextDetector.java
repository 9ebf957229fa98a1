package org.pramaan.ocr.text;

import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;
import org.pramaan.ocr.page.Quad;
import org.springframework.stereotype.Component;

/** Finds where text stands: PP-OCRv4's detector, whose probability map is turned into boxes. */
@Component
public class TextDetector {

    private static final float[] MEAN = {.485f, .456f, .406f};
    private static final float[] DEVIATION = {.229f, .224f, .225f};
    private static final int STRIDE = 32;

    private final Net net;

    TextDetector(Nets nets) {
        this.net = nets.named("ppocr_v4_det");
    }

    /**
     * The boxes of text lines in the frame's pixels.
     *
     * @param longSide the frame is shrunk to it before the search; cost grows with its square
     */
    public List<Quad> boxes(Frame frame, int longSide) {
        try (var scope = new NativeScope()) {
            var small = resized(frame, longSide, scope);
            var map = net.run(PixelTensor.of(small, MEAN, DEVIATION))
                    .values()
                    .iterator()
                    .next();
            return new TextMap(map.values(), small.cols(), small.rows()).boxes(frame.width(), frame.height());
        }
    }

    private static Mat resized(Frame frame, int longSide, NativeScope scope) {
        double scale = Math.min(1.0, longSide / (double) Math.max(frame.width(), frame.height()));
        var small = scope.mat();
        var size = new Size(multiple(frame.width() * scale), multiple(frame.height() * scale));
        Imgproc.resize(frame.bgr(), small, size, 0, 0, scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR);
        return small;
    }

    private static long multiple(double side) {
        return Math.max(STRIDE, Math.round(side / STRIDE) * STRIDE);
    }
}
