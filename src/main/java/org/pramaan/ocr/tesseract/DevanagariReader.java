package org.pramaan.ocr.tesseract;

import java.util.Optional;
import java.util.stream.Collectors;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.page.Quad;
import org.springframework.stereotype.Component;

/** Reads single lines in Devanagari, which PP-OCR's alphabet lacks. */
@Component
public class DevanagariReader {

    private static final int STRIP_HEIGHT = 64;

    private final Engines engines;

    DevanagariReader(Engines engines) {
        this.engines = engines;
    }

    /** What the line says, in the box given; empty, that is not read, without Hindi or where nothing was recognised. */
    public Optional<Line> read(Frame photo, Quad line) {
        return engines.hindi().flatMap(pool -> read(photo, line, pool));
    }

    private static Optional<Line> read(Frame photo, Quad box, TesseractPool pool) {
        try (var scope = new NativeScope()) {
            var strip = strip(photo, box, scope);
            var lines = pool.with(engine -> engine.lines(strip, TessPageSegMode.PSM_SINGLE_LINE));
            if (lines.isEmpty()) return Optional.empty();
            return Optional.of(TypedLine.of(
                    lines.stream().map(Line::text).collect(Collectors.joining(" ")),
                    lines.stream().mapToDouble(Line::confidence).average().orElse(0),
                    box));
        }
    }

    private static Mat strip(Frame photo, Quad line, NativeScope scope) {
        var cut = scope.own(Perspective.flatten(
                photo.bgr(), line, (int) Math.max(8, line.width()), (int) Math.max(8, line.height())));
        var gray = scope.mat();
        Imgproc.cvtColor(cut, gray, Imgproc.COLOR_BGR2GRAY);
        double scale = STRIP_HEIGHT / (double) gray.rows();
        Imgproc.resize(gray, gray, new Size(gray.cols() * scale, STRIP_HEIGHT), 0, 0, Imgproc.INTER_CUBIC);
        return gray;
    }
}
