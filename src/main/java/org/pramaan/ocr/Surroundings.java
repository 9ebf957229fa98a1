package org.pramaan.ocr;

import java.util.List;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;
import org.pramaan.ocr.text.LineRecogniser;
import org.pramaan.ocr.text.ReadingTuning;

/**
 * Numbers that stand beside the document, on another one or where the outline was cut too tight. They only have to be
 * covered, so a long line is read in full only if its middle shows digits.
 */
final class Surroundings {

    private static final ReadingTuning.Beside TUNING = ReadingTuning.MEASURED.beside();

    private final LineRecogniser recogniser;

    Surroundings(LineRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** The lines in the photo's pixels, read in the document's direction. */
    List<Line> read(Frame photo, List<Quad> boxes, Quad document) {
        return boxes.stream()
                .filter(box -> !Polygons.contains(document, box.at(0.5, 0.5), 0))
                .map(box -> along(box, document))
                .filter(box -> box.width() > TUNING.numberShaped() * box.height())
                .filter(box -> showsDigits(photo, box))
                .map(box -> recogniser.read(photo, box))
                .toList();
    }

    private boolean showsDigits(Frame photo, Quad box) {
        double half = TUNING.window() * box.height() / Math.max(1, box.width()) / 2;
        if (half >= 0.5) return true;
        var middle = recogniser.glance(photo, box.part(0.5 - half, 0, 0.5 + half, 1));
        return middle.glyphs().stream()
                        .filter(glyph -> Character.isDigit(glyph.sign()))
                        .count()
                >= TUNING.digits();
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
}
