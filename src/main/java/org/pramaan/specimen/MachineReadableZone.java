package org.pramaan.specimen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The machine-readable zone of ICAO Doc 9303 parts 3 (characters, check digits), 4 (TD3) and 5 (TD1). */
final class MachineReadableZone {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int[] WEIGHTS = {7, 3, 1};
    private static final int TD3_NAME = 39;
    private static final int TD1_NAME = 30;
    private static final int NUMBER = 9;
    private static final int TD3_PERSONAL = 14;
    private static final int TD1_OPTIONAL = 15;
    private static final int TD1_MORE = 11;

    private MachineReadableZone() {}

    static List<String> td3(SpecimenPapers papers, SpecimenIdentity holder) {
        var number = checked(filled(papers.number(), NUMBER));
        var birth = checked(date(holder.dateOfBirth()));
        var expiry = checked(date(papers.expires()));
        var personal = checked(filled("", TD3_PERSONAL));
        var composite = number + birth + expiry + personal;
        return List.of(
                "P<" + papers.state() + name(papers, TD3_NAME),
                number + papers.state() + birth + holder.gender() + expiry + personal + digit(composite));
    }

    static List<String> td1(SpecimenPapers papers, SpecimenIdentity holder) {
        var number = checked(filled(papers.number(), NUMBER)) + filled("", TD1_OPTIONAL);
        var birth = checked(date(holder.dateOfBirth()));
        var expiry = checked(date(papers.expires()));
        var more = filled("", TD1_MORE);
        return List.of(
                "I<" + papers.state() + number,
                birth + holder.gender() + expiry + papers.state() + more + digit(number + birth + expiry + more),
                name(papers, TD1_NAME));
    }

    /** The weighted sum modulo ten of ICAO 9303-3, 4.9. */
    static int digit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++)
            sum += (field.charAt(i) == '<' ? 0 : Character.digit(field.charAt(i), 36)) * WEIGHTS[i % 3];
        return sum % 10;
    }

    private static String checked(String field) {
        return field + digit(field);
    }

    private static String date(LocalDate day) {
        return DAY.format(day);
    }

    private static String name(SpecimenPapers papers, int length) {
        var given = papers.givenNames().isEmpty() ? "" : "<<" + papers.givenNames();
        return filled(papers.surname() + given, length);
    }

    private static String filled(String text, int length) {
        var signs = text.toUpperCase(Locale.ROOT).replace("'", "").replaceAll("[^A-Z0-9]", "<");
        return (signs + "<".repeat(length)).substring(0, length);
    }
}
