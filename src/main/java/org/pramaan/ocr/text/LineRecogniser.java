package org.pramaan.ocr.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;
import org.pramaan.ocr.page.Glyph;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.page.Quad;
import org.springframework.stereotype.Component;

/** Reads one line: cuts it out with a margin, recognises it with PP-OCRv4 and puts the spaces back. */
@Component
public class LineRecogniser {

    private static final ReadingTuning.Strip TUNING = ReadingTuning.MEASURED.strip();
    private static final float[] HALF = {.5f, .5f, .5f};

    private final Nets nets;
    private final Net net;
    private @Nullable CtcDecoder decoder;

    LineRecogniser(Nets nets) {
        this.nets = nets;
        this.net = nets.named("ppocr_v4_rec");
    }

    /**
     * Reads the box in the order of its corners: from its left side to its right side. A doubtful reading is repeated
     * with the strip stretched, because narrow letters may leave CTC too few steps; the surer one wins.
     */
    public Line read(Frame frame, Quad box) {
        var line = read(frame, box, 1);
        if (line.confidence() >= TUNING.sure() || line.glyphs().size() < TUNING.shortest()) return line;
        var stretched = read(frame, box, TUNING.stretch());
        return stretched.confidence() > line.confidence() ? stretched : line;
    }

    private Line read(Frame frame, Quad box, double stretch) {
        double across = TUNING.margin() * box.height() / Math.max(1, box.width());
        var area = box.part(-across, -TUNING.margin(), 1 + across, 1 + TUNING.margin());
        try (var scope = new NativeScope()) {
            var strip = strip(frame.bgr(), area, stretch, scope);
            return new Line(box, inBox(WordGaps.restore(recognised(strip), strip), across));
        }
    }

    private List<Glyph> recognised(Mat strip) {
        return decoder()
                .decode(net.run(PixelTensor.of(strip, HALF, HALF))
                        .values()
                        .iterator()
                        .next());
    }

    private static Mat strip(Mat picture, Quad area, double stretch, NativeScope scope) {
        int width = (int) Math.max(4, Math.round(area.width()));
        int height = (int) Math.max(4, Math.round(area.height()));
        var cut = scope.own(Perspective.flatten(picture, area, width, height));
        var strip = scope.mat();
        double length = Math.min(TUNING.longest(), Math.ceil(stretch * TUNING.height() * width / height));
        int method = height > 1.5 * TUNING.height() ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
        Imgproc.resize(cut, strip, new Size(Math.max(length, 32), TUNING.height()), 0, 0, method);
        return padded(strip, scope);
    }

    private static Mat padded(Mat strip, NativeScope scope) {
        if (strip.cols() >= TUNING.height()) return strip;
        var padded = scope.mat();
        Core.copyMakeBorder(strip, padded, 0, 0, 0, TUNING.height() - strip.cols(), Core.BORDER_REPLICATE);
        return padded;
    }

    private static List<Glyph> inBox(List<Glyph> glyphs, double margin) {
        return glyphs.stream()
                .map(glyph -> glyph.moved(Math.max(0, Math.min(1, glyph.at() * (1 + 2 * margin) - margin))))
                .toList();
    }

    private synchronized CtcDecoder decoder() {
        if (decoder == null) decoder = new CtcDecoder(new Alphabet(nets.text("ppocr_keys")));
        return decoder;
    }
}
