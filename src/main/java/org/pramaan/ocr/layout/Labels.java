package org.pramaan.ocr.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.pramaan.ocr.page.Line;

/** Finds labels and what stands below or above them. Distances are in line heights. */
final class Labels {

    private static final double NEAREST = 0.5;
    private static final double FARTHEST = 3.8;
    private static final double INDENT = 2.5;
    private static final double SAME_ROW = 0.6;
    private static final double GAP = 12;

    private Labels() {}

    /** The line that is most like the phrase, a quarter of its letters wrong at most. */
    static Optional<Line> find(List<Line> lines, String phrase) {
        var label = Fuzzy.bare(phrase);
        int tolerance = label.length() <= 4 ? 0 : Math.max(1, label.length() / 4);
        return lines.stream()
                .filter(line -> Fuzzy.bare(line.text()).length() >= label.length() - 2)
                .filter(line -> Fuzzy.distance(label, Fuzzy.bare(line.text())) <= tolerance)
                .min(Comparator.comparingDouble(line -> strangeness(label, Fuzzy.bare(line.text()))));
    }

    /** The nearest line below that begins near the label's beginning or overlaps it. */
    static Optional<Line> below(List<Line> lines, Line label) {
        ToDoubleFunction<Line> distance =
                line -> line.middle() - label.middle() + 0.6 * Math.abs(line.left() - label.left());
        return lines.stream().filter(line -> isBelow(line, label)).min(Comparator.comparingDouble(distance));
    }

    /** What stands in the label's row, nearest to its right end. */
    static Optional<Line> right(List<Line> lines, Line label) {
        return lines.stream()
                .filter(line -> line != label && line.left() > label.right() - label.height())
                .filter(line -> line.left() - label.right() < GAP * label.height())
                .filter(line ->
                        Math.abs(line.middle() - label.middle()) < SAME_ROW * Math.max(line.height(), label.height()))
                .min(Comparator.comparingDouble(Line::left));
    }

    private static boolean isBelow(Line line, Line label) {
        double down = line.middle() - label.middle();
        double height = Math.max(line.height(), label.height());
        if (down < NEAREST * label.height() || down > FARTHEST * height) return false;
        boolean overlaps = Math.min(line.right(), label.right()) > Math.max(line.left(), label.left());
        return overlaps || Math.abs(line.left() - label.left()) <= INDENT * height;
    }

    private static double strangeness(String label, String text) {
        return 2 * Fuzzy.distance(label, text) + 0.15 * (text.length() - label.length());
    }
}
