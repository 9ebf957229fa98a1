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
import org.pramaan.ocr.text.ReadingTuning.Strip;
import org.springframework.stereotype.Component;

/** Reads one line: cuts it out with a margin, recognises it with PP-OCRv4 and puts the spaces back. */
@Component
public class LineRecogniser {

    private static final Strip TUNING = ReadingTuning.MEASURED.strip();
    private static final ReadingTuning.Repetition REPETITION = ReadingTuning.MEASURED.repetition();
    private static final int HEIGHT = 48;
    private static final int LONGEST = 3200;
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
        return settle(frame, glance(frame, box));
    }

    /** The same, read once and not repeated. */
    public Line glance(Frame frame, Quad box) {
        return read(frame, box, TUNING);
    }

    /** Repeats a glance that was doubtful. */
    Line settle(Frame frame, Line line) {
        if (line.confidence() >= REPETITION.sure() || line.glyphs().size() < REPETITION.shortest() || !isPlain(line))
            return line;
        var stretched = read(frame, line.box(), new Strip(TUNING.margin(), REPETITION.stretch()));
        return stretched.confidence() > line.confidence() ? stretched : line;
    }

    /** Lines in another script come out as a jumble of foreign signs, and no repetition mends that. */
    private static boolean isPlain(Line line) {
        long plain = line.glyphs().stream().filter(glyph -> glyph.sign() < 0x80).count();
        return plain >= REPETITION.plain() * line.glyphs().size();
    }

    /** Reads the box cut out in that way, once. */
    public Line read(Frame frame, Quad box, Strip cut) {
        double across = cut.margin() * box.height() / Math.max(1, box.width());
        var area = box.part(-across, -cut.margin(), 1 + across, 1 + cut.margin());
        try (var scope = new NativeScope()) {
            var strip = strip(frame.bgr(), area, cut.stretch(), scope);
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
        double length = Math.min(LONGEST, Math.ceil(stretch * HEIGHT * width / height));
        int method = height > 1.5 * HEIGHT ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
        Imgproc.resize(cut, strip, new Size(Math.max(length, 32), HEIGHT), 0, 0, method);
        return padded(strip, scope);
    }

    private static Mat padded(Mat strip, NativeScope scope) {
        if (strip.cols() >= HEIGHT) return strip;
        var padded = scope.mat();
        Core.copyMakeBorder(strip, padded, 0, 0, 0, HEIGHT - strip.cols(), Core.BORDER_REPLICATE);
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
