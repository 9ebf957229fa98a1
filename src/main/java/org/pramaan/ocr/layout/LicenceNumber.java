package org.pramaan.ocr.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TextRun;

/** The number of an Indian driving licence: state, office, year and seven digits, without the separators printed. */
final class LicenceNumber {

    private static final String DIGIT = "[0-9OQDIlLSBZ|]";
    private static final Pattern FORM = Pattern.compile(
            "(?<![A-Za-z0-9])([A-Z]{2})[\\s-]{0,2}(%s{2})[\\s-]{0,2}((?:19|20|2O|l9|I9)%s{2})[\\s-]{0,2}(%s{7})(?![0-9])"
                    .formatted(DIGIT, DIGIT, DIGIT));

    private LicenceNumber() {}

    static Optional<Finding> on(Page page) {
        return page.runs().stream().flatMap(run -> in(run).stream()).findFirst();
    }

    private static Optional<Finding> in(TextRun run) {
        var form = FORM.matcher(run.text());
        if (!form.find()) return Optional.empty();
        var digits = form.group(2) + form.group(3) + form.group(4);
        return Optional.of(Finding.of(
                FieldName.DOCUMENT_NUMBER,
                form.group(1) + Confusions.digits(digits),
                run,
                new Span(form.start(), form.end(), Confusions.repairs(digits))));
    }
}
