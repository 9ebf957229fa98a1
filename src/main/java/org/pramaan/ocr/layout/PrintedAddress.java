package org.pramaan.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.TextRun;

/** The lines under "Address:" that begin where the label begins, down to the one with the PIN code. */
record PrintedAddress(List<Line> lines) {

    private static final int MOST_LINES = 8;
    private static final double LINE_PITCH = 2.6;
    private static final double INDENT = 3;

    static Optional<PrintedAddress> on(Page page) {
        return Labels.find(page.lines(), "Address:")
                .map(label -> block(page, label))
                .filter(block -> !block.text().isEmpty());
    }

    Optional<PostalCode> postalCode() {
        return PostalCode.in(lines.get(lines.size() - 1));
    }

    Finding finding(FieldName name) {
        double confidence =
                lines.stream().mapToDouble(Line::confidence).average().orElse(0);
        return new Finding(
                name,
                text(),
                confidence,
                Polygons.around(lines.stream().map(Line::box).toList()));
    }

    private String text() {
        return lines.stream()
                .map(line -> line.text().replaceFirst("(?i)^.*?address\\s*[:;.]?", ""))
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "))
                .replaceAll("\\s*,[\\s,]*", ", ");
    }

    private static PrintedAddress block(Page page, Line label) {
        var lines = new ArrayList<>(List.of(label));
        while (lines.size() <= MOST_LINES
                && PostalCode.in(lines.get(lines.size() - 1)).isEmpty()) {
            var next = next(page, label, lines.get(lines.size() - 1));
            if (next.isEmpty()) break;
            lines.add(next.get());
        }
        return new PrintedAddress(lines);
    }

    private static Optional<Line> next(Page page, Line label, Line last) {
        return page.lines().stream()
                .filter(line -> line.middle() > last.middle() + 0.4 * last.height())
                .filter(line -> line.middle() - last.middle() <= LINE_PITCH * Math.max(last.height(), line.height()))
                .filter(line -> Math.abs(line.left() - label.left()) <= INDENT * label.height())
                .min(Comparator.comparingDouble(Line::middle))
                .filter(line -> PrintedAadhaar.in(TextRun.of(line)).isEmpty());
    }
}
