package org.pramaan.ocr.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.TextRun;

/** What belongs to a label on forms that print values after, beside or below it. */
record Beside(List<Line> lines) {

    /** The first of the three places that holds what is wanted. */
    Optional<Line> find(String label, Predicate<Line> wanted) {
        return Labels.find(lines, label)
                .flatMap(found -> Stream.of(after(found, label), Labels.right(lines, found), Labels.below(lines, found))
                        .flatMap(Optional::stream)
                        .filter(wanted)
                        .findFirst());
    }

    Optional<Line> date(String... labels) {
        return first(line -> PrintedDate.in(TextRun.of(line)).isPresent(), labels);
    }

    Optional<Line> name(String... labels) {
        return first(line -> PrintedName.isLatin(line) && !PrintedName.isHeading(line), labels);
    }

    Optional<Line> first(Predicate<Line> wanted, String... labels) {
        return Stream.of(labels).flatMap(label -> find(label, wanted).stream()).findFirst();
    }

    /** The rest of the label's own line, where both were found as one. */
    private static Optional<Line> after(Line line, String label) {
        int left = Fuzzy.bare(label).length();
        int colon = line.text().indexOf(':');
        for (int i = 0; i < line.glyphs().size(); i++) {
            if (colon >= 0 ? i > colon : left == 0) return Optional.of(line.from(i));
            if (Character.isLetterOrDigit(line.glyphs().get(i).sign())) left--;
        }
        return Optional.empty();
    }
}
