package org.pramaan.ocr.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of two-digit years, seen from one day: nobody is born after it, nothing expires 50 years from it. */
record MrzDates(LocalDate today) {

    private static final int FARTHEST_EXPIRY = 50;

    @Nullable
    LocalDate birth(String yymmdd) {
        return latest(yymmdd, today);
    }

    @Nullable
    LocalDate expiry(String yymmdd) {
        return latest(yymmdd, today.plusYears(FARTHEST_EXPIRY));
    }

    private static @Nullable LocalDate latest(String yymmdd, LocalDate limit) {
        if (!yymmdd.matches("[0-9]{6}")) return null;
        int century = limit.getYear() / 100 * 100;
        var date = date(century, yymmdd);
        return date != null && !date.isAfter(limit) ? date : date(century - 100, yymmdd);
    }

    private static @Nullable LocalDate date(int century, String yymmdd) {
        try {
            return LocalDate.of(
                    century + Integer.parseInt(yymmdd.substring(0, 2)),
                    Integer.parseInt(yymmdd.substring(2, 4)),
                    Integer.parseInt(yymmdd.substring(4, 6)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
