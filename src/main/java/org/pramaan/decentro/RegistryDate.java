package org.pramaan.decentro;

import java.util.regex.Pattern;

/** A date as registries write it. */
final class RegistryDate {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})[-/](\\d{2})[-/](\\d{4})");

    private RegistryDate() {}

    /** As YYYY-MM-DD; what is written otherwise stays as it is. */
    static String iso(String date) {
        return DAY_FIRST.matcher(date).replaceFirst("$3-$2-$1");
    }
}
