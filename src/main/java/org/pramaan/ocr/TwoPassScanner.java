package org.pramaan.ocr;

import java.util.List;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.outline.Outline;
import org.pramaan.ocr.outline.OutlineFinder;
import org.pramaan.ocr.outline.Sheet;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.page.Quad;
import org.pramaan.ocr.quality.PhotoInspection;
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
    private final MrzRereading zones;
    private final Surroundings surroundings;

    TwoPassScanner(TextDetector detector, LineRecogniser recogniser, OutlineFinder outlines, MrzRereading zones) {
        this.zones = zones;
        this.surroundings = new Surroundings(recogniser);
        this.detector = detector;
        this.recogniser = recogniser;
        this.outlines = outlines;
    }

    Scan scan(Frame photo) {
        var coarse = detector.boxes(photo, TUNING.coarse());
        var outline = outlines.find(photo, coarse);
        try (var sheet = Sheet.cut(photo, outline.quad())) {
            var boxes = detector.boxes(sheet.frame(), sheet.isPage() ? TUNING.page() : TUNING.fine());
            var lines = new SheetLines(sheet.frame(), recogniser);
            int quarters = ReadingDirection.of(boxes, lines);
            var upright = new Outline(outline.quad().turned(quarters), outline.wholeFrame());
            var extent = quarters % 2 == 0
                    ? sheet.extent()
                    : Quad.ofSize(sheet.frame().height(), sheet.frame().width());
            var toPage = Perspective.between(sheet.extent().turned(quarters), extent);
            var toSheet = Perspective.between(extent, sheet.extent().turned(quarters));
            var page = zones.improved(page(boxes, lines, quarters, toPage), sheet.frame(), toPage, toSheet);
            var margins = new Scan.Margins(
                    illegible(boxes, lines, quarters, toPage), surroundings(photo, coarse, upright, extent));
            return new Scan(upright, extent, page, margins, PhotoInspection.of(photo, upright, sheet.frame(), boxes));
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

    private static List<Quad> illegible(List<Quad> boxes, SheetLines lines, int quarters, Perspective toPage) {
        return boxes.stream()
                .map(box -> box.turned(quarters))
                .filter(box -> !isLegible(lines.at(box)))
                .map(toPage::apply)
                .toList();
    }

    private List<Line> surroundings(Frame photo, List<Quad> coarse, Outline outline, Quad extent) {
        var toPage = Perspective.between(outline.quad(), extent);
        return surroundings.read(photo, coarse, outline.quad()).stream()
                .filter(TwoPassScanner::isLegible)
                .map(line -> line.on(toPage))
                .toList();
    }

    private static boolean isLegible(Line line) {
        return !line.glyphs().isEmpty() && line.confidence() >= TUNING.legible();
    }
}
