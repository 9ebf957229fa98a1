package org.pramaan.ocr.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;

/** The two names of a PAN card: below their labels, or on the older card the two lines above the date of birth. */
record PanNames(Optional<Line> holder, Optional<Line> father) {

    private static final double INDENT = 4;

    static PanNames on(Page page, Optional<Line> birth) {
        var capitals = page.lines().stream()
                .filter(PrintedName::isCapital)
                .filter(line -> !PrintedName.isHeading(line))
                .toList();
        var fatherLabel = Labels.find(page.lines(), "Father's Name");
        var father = fatherLabel.flatMap(label -> Labels.below(capitals, label));
        var holder = holderLabel(page, fatherLabel).flatMap(label -> Labels.below(capitals, label));
        var above = birth.map(line -> above(page, line)).orElse(List.of());
        return new PanNames(holder.or(() -> nth(above, 1)), father.or(() -> nth(above, 0)));
    }

    private static Optional<Line> holderLabel(Page page, Optional<Line> fatherLabel) {
        return page.lines().stream()
                .filter(line -> !fatherLabel.equals(Optional.of(line)))
                .filter(PanNames::isNameLabel)
                .min(Comparator.comparingInt(line -> Fuzzy.bare(line.text()).endsWith("NAME") ? 0 : 1));
    }

    /** "Name", also with remains of the Hindi label in front, never the father's. */
    private static boolean isNameLabel(Line line) {
        var text = Fuzzy.bare(line.text());
        return text.length() <= 8 && text.endsWith("AME") && !text.contains("FATH");
    }

    private static List<Line> above(Page page, Line birth) {
        return page.lines().stream()
                .filter(line -> line.middle() < birth.middle() - 0.3 * birth.height())
                .filter(line -> Math.abs(line.left() - birth.left()) < INDENT * birth.height())
                .filter(line -> PrintedName.isCapital(line) && !PrintedName.isHeading(line))
                .sorted(Comparator.comparingDouble(Line::middle).reversed())
                .toList();
    }

    private static Optional<Line> nth(List<Line> lines, int index) {
        return lines.stream().skip(index).findFirst();
    }
}
