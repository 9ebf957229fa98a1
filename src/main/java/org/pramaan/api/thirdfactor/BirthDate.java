package org.pramaan.api.thirdfactor;

import org.jspecify.annotations.Nullable;

/** A date of birth in parts, as TF-05 prints it; month and day are null where only the year is printed. */
record BirthDate(
        String year, @Nullable String month, @Nullable String day) {

    private static final int ALL_PARTS = 3;

    /** @param date ISO 8601, or a year alone */
    static @Nullable BirthDate of(@Nullable String date) {
        if (date == null) return null;
        var parts = date.split("-", ALL_PARTS);
        return parts.length == ALL_PARTS
                ? new BirthDate(parts[0], parts[1], parts[2])
                : new BirthDate(parts[0], null, null);
    }

    @Override
    public String toString() {
        return "BirthDate[hidden]";
    }
}
