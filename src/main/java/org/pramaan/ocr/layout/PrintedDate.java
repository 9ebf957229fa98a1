package org.pramaan.ocr.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pramaan.ocr.page.TextRun;

/**
 * A date as documents print it: day, month in figures or spelt in English, year, with any separator; digits may be
 * misread as letters.
 */
record PrintedDate(LocalDate value, Span span) {

    private static final Pattern FORM = Pattern.compile("(?<![0-9])([0-3OoIl][0-9OoIlSB])\\s*[/\\-.\\\\|,1lI]?\\s*"
            + "([01OoIl][0-9OoIlSB])\\s*[/\\-.\\\\|,1lI]?\\s*"
            + "((?:19|20|l9|I9|2O|Z0)[0-9OoIlSB]{2})(?![0-9])");

    private static final Pattern SPELT = Pattern.compile(
            "(?<![0-9])([0-3OoIl][0-9OoIlSB])\\s*([A-Za-z0]{3})[A-Za-z]*\\s*((?:19|20)[0-9OoIlSB]{2})(?![0-9])");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    static Optional<PrintedDate> in(TextRun run) {
        return all(run).stream().findFirst();
    }

    /** All dates of the run, in figures and with the month spelt, from left to right. */
    static List<PrintedDate> all(TextRun run) {
        var dates = new ArrayList<PrintedDate>();
        collect(FORM.matcher(run.text()), form -> OptionalInt.of(number(form, 2)), dates);
        collect(SPELT.matcher(run.text()), form -> month(form.group(2)), dates);
        dates.sort(Comparator.comparingInt(date -> date.span.start()));
        return dates;
    }

    private static void collect(Matcher form, Function<Matcher, OptionalInt> month, List<PrintedDate> dates) {
        int from = 0;
        while (form.find(from)) {
            var date = date(form, month.apply(form));
            date.ifPresent(dates::add);
            from = date.isPresent() ? form.end() : form.start() + 1;
        }
    }

    private static Optional<PrintedDate> date(Matcher form, OptionalInt month) {
        try {
            var value = LocalDate.of(number(form, 3), month.orElse(0), number(form, 1));
            return Optional.of(new PrintedDate(value, new Span(form.start(), form.end(), repairs(form))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** One letter may be misread. */
    private static OptionalInt month(String name) {
        var capitals = name.toUpperCase(Locale.ROOT).replace('0', 'O');
        int best = IntStream.range(0, 12)
                .boxed()
                .min(Comparator.comparingInt(i -> different(MONTHS.get(i), capitals)))
                .orElse(0);
        return different(MONTHS.get(best), capitals) <= 1 ? OptionalInt.of(best + 1) : OptionalInt.empty();
    }

    private static int different(String month, String name) {
        return (int) IntStream.range(0, 3)
                .filter(i -> month.charAt(i) != name.charAt(i))
                .count();
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(Confusions.digits(form.group(group)));
    }

    private static int repairs(Matcher form) {
        boolean spelt = form.group(2).length() > 2;
        return Confusions.repairs(form.group(1))
                + (spelt ? 0 : Confusions.repairs(form.group(2)))
                + Confusions.repairs(form.group(3));
    }
}
