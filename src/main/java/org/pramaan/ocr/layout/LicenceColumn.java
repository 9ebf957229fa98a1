package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TextRun;

/**
 * The column of values on an EU driving licence, for where a number was not read: two names above the date of birth,
 * the licence's number below the two other dates.
 */
record LicenceColumn(List<Line> lines, int birth) {

    private static final double INDENT = 2;
    private static final Pattern FIELD_NUMBER = Pattern.compile("^\\s*(?:[1-9lI]|4\\s?[abcd])\\s?[.,:]\\s*");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{5,18}");

    static Optional<LicenceColumn> of(Page page) {
        return page.lines().stream().filter(LicenceColumn::isDate).findFirst().map(first -> of(page, first));
    }

    void complete(Findings findings) {
        findings.name(GIVEN_NAMES, above(1)).name(SURNAME, above(2));
        findings.add(number()).add(birthplace());
    }

    /** Behind the date of birth. */
    private Optional<Finding> birthplace() {
        var line = lines.get(birth);
        return PrintedDate.in(TextRun.of(line))
                .flatMap(
                        date -> PrintedName.in(line.text().substring(date.span().end())))
                .map(place -> Finding.of(PLACE_OF_BIRTH, place, line));
    }

    private static LicenceColumn of(Page page, Line birth) {
        var column = page.lines().stream()
                .filter(line -> Math.abs(line.left() - birth.left()) < INDENT * birth.height())
                .toList();
        return new LicenceColumn(column, column.indexOf(birth));
    }

    private Optional<Line> above(int rows) {
        return birth < rows
                ? Optional.empty()
                : Optional.of(lines.get(birth - rows)).filter(PrintedName::isCapital);
    }

    private Optional<Finding> number() {
        int last = IntStream.range(birth + 1, lines.size())
                .filter(i -> isDate(lines.get(i)))
                .max()
                .orElse(-1);
        if (last <= birth || last + 1 >= lines.size()) return Optional.empty();
        var line = lines.get(last + 1);
        var value = FIELD_NUMBER.matcher(line.text()).replaceFirst("").replaceAll("[^A-Za-z0-9]", "");
        return NUMBER.matcher(value).matches()
                ? Optional.of(Finding.of(DOCUMENT_NUMBER, value, line))
                : Optional.empty();
    }

    private static boolean isDate(Line line) {
        return PrintedDate.in(TextRun.of(line)).isPresent();
    }
}
