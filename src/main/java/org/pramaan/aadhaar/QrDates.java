package org.pramaan.aadhaar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** Birthdays and genders as the versions of the code write them. */
final class QrDates {

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("dd-MM-uuuu"), form("dd/MM/uuuu"), form("uuuu-MM-dd"));

    private QrDates() {}

    /** A date, a year alone, or empty if it is neither. */
    static String iso(String written) {
        var text = written.strip();
        if (text.matches("(19|20)[0-9]{2}")) return text;
        for (var form : FORMS) {
            try {
                return LocalDate.parse(text, form).toString();
            } catch (DateTimeException another) {
                continue;
            }
        }
        return "";
    }

    /** M, F or T, or empty. */
    static String gender(String written) {
        var initial = written.strip().toUpperCase(Locale.ROOT);
        return initial.matches("[MFT].*") ? initial.substring(0, 1) : "";
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
