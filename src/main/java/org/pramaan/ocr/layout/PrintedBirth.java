package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.DATE_OF_BIRTH;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TextRun;

/** The date of birth, or the year alone where an Aadhaar card prints no more. */
record PrintedBirth(Line line, Finding finding) {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*$");

    static Optional<PrintedBirth> on(Page page) {
        return page.lines().stream()
                .flatMap(line -> date(line).stream())
                .findFirst()
                .or(() -> page.lines().stream()
                        .flatMap(line -> year(line).stream())
                        .findFirst());
    }

    private static Optional<PrintedBirth> date(Line line) {
        var run = TextRun.of(line);
        return PrintedDate.in(run)
                .map(date -> Finding.of(DATE_OF_BIRTH, date.value().toString(), run, date.span()))
                .map(finding -> new PrintedBirth(line, finding));
    }

    private static Optional<PrintedBirth> year(Line line) {
        var run = TextRun.of(line);
        var year = YEAR.matcher(run.text());
        if (!Fuzzy.holds(Fuzzy.bare(run.text()), "YEAR OF BIRTH") || !year.find()) return Optional.empty();
        var span = new Span(year.start(1), year.end(1), 0);
        return Optional.of(new PrintedBirth(line, Finding.of(DATE_OF_BIRTH, year.group(1), run, span)));
    }
}
