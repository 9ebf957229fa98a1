package org.pramaan.specimen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as most of Europe writes them. */
final class EuropeanDay {

    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter SPACED = DateTimeFormatter.ofPattern("dd MM yyyy", Locale.ROOT);

    private EuropeanDay() {}

    static String dotted(LocalDate day) {
        return DOTTED.format(day);
    }

    static String spaced(LocalDate day) {
        return SPACED.format(day);
    }
}
