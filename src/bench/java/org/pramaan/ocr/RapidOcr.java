package org.pramaan.ocr;

import com.benjaminwan.ocrlibrary.TextBlock;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.layout.DocumentTyping;
import org.pramaan.ocr.page.Glyph;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.page.Quad;

/** RapidOCR with its defaults, its boxes carried to the upright document. */
final class RapidOcr {

    private final DocumentTyping typing = TestReaders.bean(DocumentTyping.class);
    private final InferenceEngine engine = silently(() -> InferenceEngine.getInstance(Model.ONNX_PPOCR_V4));

    DocumentReading read(Path photo, Frame frame, List<Corner> document) {
        var from = Quad.of(document);
        var upright = Perspective.between(from, Quad.ofSize(from.width(), from.height()));
        var result = silently(() -> engine.runOcr(photo.toString()));
        var page = new Page(result.getTextBlocks().stream()
                .filter(block -> !block.getText().isBlank())
                .map(block -> line(block).on(upright))
                .toList());
        var typed = typing.of(page);
        var findings = typed.map(fit -> fit.layout().read(page)).orElse(List.of());
        return new TypedScan(Scan.ofText(page, frame), typed, findings).reading();
    }

    private static Line line(TextBlock block) {
        var text = Normalizer.normalize(block.getText(), Normalizer.Form.NFKC).strip();
        var box = Quad.of(block.getBoxPoint().stream()
                .map(point -> new Corner(point.getX(), point.getY()))
                .toList());
        double confidence = IntStream.range(0, block.getCharScores().length)
                .mapToDouble(i -> block.getCharScores()[i])
                .average()
                .orElse(0);
        return new Line(
                box,
                IntStream.range(0, text.length())
                        .mapToObj(i -> new Glyph(text.charAt(i), confidence, (i + 0.5) / text.length()))
                        .toList());
    }

    /** It prints every text to the standard output. */
    private static <T> T silently(Supplier<T> call) {
        var out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            return call.get();
        } finally {
            System.setOut(out);
        }
    }
}
