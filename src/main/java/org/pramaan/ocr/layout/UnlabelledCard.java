package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.TextRun;

/**
 * The front of an identity card whose small labels were not legible: the values stand where Regulation (EU) 2019/1157
 * and its model want them, names above the row of the date of birth, the place below it.
 */
record UnlabelledCard(List<Line> lines, Line birth, Line expiry) {

    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])(?=.*[A-Z])[A-Z0-9]{8,10}");
    private static final Pattern SEX = Pattern.compile("[MF]");
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final double PITCH = 8;
    private static final double SAME_ROW = 0.6;

    /** Only where two dates are printed, of which the earlier is that of birth. */
    static Optional<UnlabelledCard> of(List<Line> lines) {
        var dated = dated(lines).toList();
        return dated.size() == 2
                ? Optional.of(new UnlabelledCard(lines, dated.get(0), dated.get(1)))
                : Optional.empty();
    }

    void complete(Findings findings) {
        findings.date(DATE_OF_BIRTH, Optional.of(birth)).date(EXPIRY_DATE, Optional.of(expiry));
        var names = names();
        if (names.size() == 2
                && findings.find(SURNAME).isEmpty()
                && findings.find(GIVEN_NAMES).isEmpty())
            new HolderNames(name(SURNAME, names.get(0)), name(GIVEN_NAMES, names.get(1))).addTo(findings);
        findings.add(first(DOCUMENT_NUMBER, NUMBER, lines.stream()))
                .add(first(GENDER, SEX, row()))
                .add(first(NATIONALITY, STATE, row()))
                .name(PLACE_OF_BIRTH, column().filter(this::isBelow).findFirst());
    }

    /** The two lines of capitals above, from top to bottom; fewer or more cannot be told apart. */
    private List<Line> names() {
        return column().filter(line -> line.middle() < birth.middle() - birth.height())
                .filter(line -> line.middle() > birth.middle() - PITCH * birth.height())
                .toList();
    }

    /** Words in capitals that begin where the card's main column begins. */
    private Stream<Line> column() {
        double left = row().mapToDouble(Line::left).min().orElse(birth.left());
        double edge = Math.min(left, expiry.left());
        return lines.stream()
                .filter(PrintedName::isCapital)
                .filter(line -> !PrintedName.isHeading(line))
                .filter(line -> Math.abs(line.left() - edge) < birth.height());
    }

    private boolean isBelow(Line line) {
        return line.middle() > birth.middle() + SAME_ROW * birth.height() && line.middle() < expiry.middle();
    }

    private Stream<Line> row() {
        return lines.stream().filter(line -> Math.abs(line.middle() - birth.middle()) < SAME_ROW * birth.height());
    }

    private static Optional<Finding> name(FieldName field, Line line) {
        return PrintedName.in(line).map(name -> Finding.of(field, name, line));
    }

    private static Optional<Finding> first(FieldName field, Pattern form, Stream<Line> lines) {
        return lines.filter(line -> form.matcher(bare(line)).matches())
                .findFirst()
                .map(line -> Finding.of(field, bare(line), line));
    }

    private static String bare(Line line) {
        return line.text().replaceAll("[^A-Za-z0-9]", "");
    }

    private static Stream<Line> dated(List<Line> lines) {
        return lines.stream()
                .filter(line -> PrintedDate.in(TextRun.of(line)).isPresent())
                .sorted(Comparator.comparing(line -> PrintedDate.in(TextRun.of(line))
                        .map(date -> date.value().toString())
                        .orElse("")));
    }
}
