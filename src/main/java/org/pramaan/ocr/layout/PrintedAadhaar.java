package org.pramaan.ocr.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pramaan.ocr.AadhaarNumber;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TextRun;

/** An Aadhaar number found as three groups of four digits that pass Verhoeff's check; never part of a longer number. */
record PrintedAadhaar(AadhaarNumber value, TextRun run, Span span) {

    private static final String GROUP = "[0-9OIlSBZQD|]{4}";
    private static final Pattern FORM = Pattern.compile("(?<![0-9])(?<![0-9][\\s.\\-])" + GROUP + "[\\s.\\-]*" + GROUP
            + "[\\s.\\-]*" + GROUP + "(?![\\s.\\-]?[0-9])");

    static Optional<PrintedAadhaar> on(Page page) {
        return page.runs().stream().flatMap(run -> in(run).stream()).findFirst();
    }

    static Optional<PrintedAadhaar> in(TextRun run) {
        if (run.text().toUpperCase(Locale.ROOT).contains("VID")) return Optional.empty();
        var form = FORM.matcher(run.text());
        for (int from = 0; form.find(from); from = form.start() + 1) {
            var digits = Confusions.digits(form.group());
            if (!AadhaarNumber.isValid(digits)) continue;
            var span = new Span(form.start(), form.end(), Confusions.repairs(form.group()));
            return Optional.of(new PrintedAadhaar(new AadhaarNumber(digits), run, span));
        }
        return Optional.empty();
    }

    Finding finding() {
        return Finding.of(FieldName.AADHAAR_NUMBER, value.value(), run, span);
    }
}
