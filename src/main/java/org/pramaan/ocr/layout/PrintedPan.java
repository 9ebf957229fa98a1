package org.pramaan.ocr.layout;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pramaan.ocr.PanNumber;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TextRun;

/** A PAN found as ten signs in a row that have its form once misread letters and digits are swapped back. */
record PrintedPan(PanNumber value, TextRun run, Span span, int cost) {

    private static final int LENGTH = 10;
    private static final int REPAIR_COST = 2;
    private static final int MOST_COST = 6;

    /** The window that needs the least repair on the whole page; that of a person before that of a firm. */
    static Optional<PrintedPan> on(Page page) {
        return page.lines().stream()
                .flatMap(PrintedPan::windows)
                .filter(pan -> pan.cost <= MOST_COST)
                .min(Comparator.comparingInt(PrintedPan::cost));
    }

    private static Stream<PrintedPan> windows(Line line) {
        var run = TextRun.of(line);
        var signs = IntStream.range(0, run.text().length())
                .filter(i -> Character.isLetterOrDigit(run.text().charAt(i)))
                .toArray();
        return IntStream.rangeClosed(0, signs.length - LENGTH)
                .mapToObj(first -> window(run, signs, first))
                .flatMap(Optional::stream);
    }

    private static Optional<PrintedPan> window(TextRun run, int[] signs, int first) {
        var value = new StringBuilder();
        int repairs = 0;
        for (int i = 0; i < LENGTH; i++) {
            char printed = capital(run.text().charAt(signs[first + i]));
            boolean digit = i >= 5 && i <= 8;
            var sign = digit ? Confusions.digit(printed) : Confusions.letter(printed);
            if (sign.isEmpty()) return Optional.empty();
            if (sign.get() != printed) repairs++;
            value.append(sign.get());
        }
        if (!PanNumber.isValid(value.toString())) return Optional.empty();
        var span = new Span(signs[first], signs[first + LENGTH - 1] + 1, repairs);
        return Optional.of(of(new PanNumber(value.toString()), run, span, signs.length - LENGTH));
    }

    private static PrintedPan of(PanNumber value, TextRun run, Span span, int surplus) {
        int firm = value.isPersonal() ? 0 : 1;
        int neighbours = surplus == 0 ? 0 : 1 + Math.min(MOST_COST, surplus);
        return new PrintedPan(value, run, span, REPAIR_COST * span.repairs() + firm + neighbours);
    }

    private static char capital(char sign) {
        return String.valueOf(sign).toUpperCase(Locale.ROOT).charAt(0);
    }
}
