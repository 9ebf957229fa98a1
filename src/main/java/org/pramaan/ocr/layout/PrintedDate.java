package org.pramaan.ocr.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pramaan.ocr.page.TextRun;

/** A date as documents print it: day, month, year with any separator, digits that may be misread as letters. */
record PrintedDate(LocalDate value, Span span) {

    private static final Pattern FORM = Pattern.compile("(?<![0-9])([0-3OoIl][0-9OoIlSB])\\s*[/\\-.\\\\|,1lI]?\\s*"
            + "([01OoIl][0-9OoIlSB])\\s*[/\\-.\\\\|,1lI]?\\s*"
            + "((?:19|20|l9|I9|2O|Z0)[0-9OoIlSB]{2})(?![0-9])");

    static Optional<PrintedDate> in(TextRun run) {
        var form = FORM.matcher(run.text());
        for (int from = 0; form.find(from); from = form.start() + 1) {
            var date = date(form);
            if (date.isPresent()) return date;
        }
        return Optional.empty();
    }

    private static Optional<PrintedDate> date(Matcher form) {
        try {
            var value = LocalDate.of(number(form, 3), number(form, 2), number(form, 1));
            return Optional.of(new PrintedDate(value, new Span(form.start(), form.end(), repairs(form))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(Confusions.digits(form.group(group)));
    }

    private static int repairs(Matcher form) {
        return Confusions.repairs(form.group(1))
                + Confusions.repairs(form.group(2))
                + Confusions.repairs(form.group(3));
    }
}
