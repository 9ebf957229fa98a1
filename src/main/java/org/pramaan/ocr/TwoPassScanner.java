package org.pramaan.ocr;

import java.util.List;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.outline.Outline;
import org.pramaan.ocr.outline.OutlineFinder;
import org.pramaan.ocr.outline.Sheet;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;
import org.pramaan.ocr.text.LineRecogniser;
import org.pramaan.ocr.text.ReadingDirection;
import org.pramaan.ocr.text.ReadingTuning;
import org.pramaan.ocr.text.SheetLines;
import org.pramaan.ocr.text.TextDetector;
import org.springframework.stereotype.Component;

/**
 * Reads a photo in two passes: a coarse look for text finds the document, then the flattened document is searched and
 * read in full. The direction is voted on once, with readings that the second pass keeps.
 */
@Component
class TwoPassScanner {

    private static final ReadingTuning.Passes TUNING = ReadingTuning.MEASURED.passes();

    private final TextDetector detector;
    private final LineRecogniser recogniser;
    private final OutlineFinder outlines;

    TwoPassScanner(TextDetector detector, LineRecogniser recogniser, OutlineFinder outlines) {
        this.detector = detector;
        this.recogniser = recogniser;
        this.outlines = outlines;
    }

    Scan scan(Frame photo) {
        var coarse = detector.boxes(photo, TUNING.coarse());
        var outline = outlines.find(photo, coarse);
        try (var sheet = Sheet.cut(photo, outline.quad())) {
            var boxes = detector.boxes(sheet.frame(), TUNING.fine());
            var lines = new SheetLines(sheet.frame(), recogniser);
            int quarters = ReadingDirection.of(boxes, lines);
            var upright = new Outline(outline.quad().turned(quarters), outline.wholeFrame());
            var extent = quarters % 2 == 0
                    ? sheet.extent()
                    : Quad.ofSize(sheet.frame().height(), sheet.frame().width());
            var toPage = Perspective.between(sheet.extent().turned(quarters), extent);
            var page = page(boxes, lines, quarters, toPage);
            return new Scan(upright, extent, page, surroundings(photo, coarse, upright, extent));
        }
    }

    private static Page page(List<Quad> boxes, SheetLines lines, int quarters, Perspective toPage) {
        return new Page(boxes.stream()
                .map(box -> box.turned(quarters))
                .map(lines::at)
                .filter(TwoPassScanner::isLegible)
                .map(line -> line.on(toPage))
                .toList());
    }

    private List<Line> surroundings(Frame photo, List<Quad> coarse, Outline outline, Quad extent) {
        var lines = new SheetLines(photo, recogniser);
        var toPage = Perspective.between(outline.quad(), extent);
        return coarse.stream()
                .filter(box -> !Polygons.contains(outline.quad(), box.at(0.5, 0.5), 0))
                .map(box -> along(box, outline.quad()))
                .filter(box -> box.width() > TUNING.numberShaped() * box.height())
                .map(lines::at)
                .filter(TwoPassScanner::isLegible)
                .map(line -> line.on(toPage))
                .toList();
    }

    /** The box turned so that it is read in the document's direction. */
    private static Quad along(Quad box, Quad document) {
        double x = document.topRight().x() - document.topLeft().x();
        double y = document.topRight().y() - document.topLeft().y();
        var best = box;
        for (int quarters = 1; quarters < 4; quarters++)
            if (progress(box.turned(quarters), x, y) > progress(best, x, y)) best = box.turned(quarters);
        return best;
    }

    private static double progress(Quad box, double x, double y) {
        double dx = box.topRight().x() - box.topLeft().x();
        double dy = box.topRight().y() - box.topLeft().y();
        return (dx * x + dy * y) / Math.max(1e-9, Math.hypot(dx, dy));
    }

    private static boolean isLegible(Line line) {
        return !line.glyphs().isEmpty() && line.confidence() >= TUNING.legible();
    }
}
