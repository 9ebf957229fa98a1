package org.pramaan.ocr.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TextRun;

/** A PIN code: six digits, the first not 0, a blank after the third allowed, no digits around them. */
record PostalCode(String value, TextRun run, Span span) {

    private static final Pattern FORM =
            Pattern.compile("(?<![0-9])(?<![0-9]\\s)([1-9][0-9]{2}\\s?[0-9]{3})(?!\\s?[0-9])");

    /** The last one of the page. */
    static Optional<PostalCode> lastOn(Page page) {
        return page.rows().stream().flatMap(row -> in(row).stream()).reduce((before, last) -> last);
    }

    static Optional<PostalCode> in(Line line) {
        return in(TextRun.of(line));
    }

    private static Optional<PostalCode> in(TextRun run) {
        return FORM.matcher(run.text())
                .results()
                .reduce((before, last) -> last)
                .map(found -> new PostalCode(
                        found.group(1).replaceAll("\\s", ""), run, new Span(found.start(1), found.end(1), 0)));
    }

    Finding finding() {
        return Finding.of(FieldName.POSTAL_CODE, value, run, span);
    }
}
