package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.ADDRESS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Polygons;

/** An address that begins beside or below its label and goes on in lines of the same left edge, down to the PIN code. */
record AddressBlock(List<Line> lines) {

    private static final int MOST_LINES = 8;
    private static final double LINE_PITCH = 2.4;
    private static final double INDENT = 1.5;

    static Optional<AddressBlock> under(Page page, String... labels) {
        Predicate<Line> words = line -> line.text().length() > 3;
        return new Beside(page.lines()).first(words, labels).map(first -> new AddressBlock(block(page, first)));
    }

    /** The same from its first line on, where the label was not read; only one that ends with a PIN code. */
    static Optional<AddressBlock> from(Page page, Line first) {
        return Optional.of(new AddressBlock(block(page, first)))
                .filter(block ->
                        PostalCode.in(block.lines.get(block.lines.size() - 1)).isPresent());
    }

    void addTo(Findings findings) {
        double confidence =
                lines.stream().mapToDouble(Line::confidence).average().orElse(0);
        var box = Polygons.around(lines.stream().map(Line::box).toList());
        findings.add(Optional.of(new Finding(ADDRESS, text(), confidence, box)));
        findings.add(PostalCode.in(lines.get(lines.size() - 1)).map(PostalCode::finding));
    }

    private String text() {
        return lines.stream()
                .map(line -> line.text().trim())
                .collect(Collectors.joining(", "))
                .replaceAll("\\s*,[\\s,]*", ", ");
    }

    private static List<Line> block(Page page, Line first) {
        var lines = new ArrayList<>(List.of(first));
        while (lines.size() < MOST_LINES
                && PostalCode.in(lines.get(lines.size() - 1)).isEmpty()) {
            var next = next(page, first, lines.get(lines.size() - 1)).findFirst();
            if (next.isEmpty()) break;
            lines.add(next.get());
        }
        return lines;
    }

    private static Stream<Line> next(Page page, Line first, Line last) {
        return page.lines().stream()
                .filter(line -> line.middle() > last.middle() + 0.4 * last.height())
                .filter(line -> line.middle() - last.middle() <= LINE_PITCH * Math.max(last.height(), line.height()))
                .filter(line -> Math.abs(line.left() - first.left()) <= INDENT * first.height())
                .sorted(Comparator.comparingDouble(Line::middle));
    }
}
