package org.pramaan.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Quad;
import org.pramaan.ocr.page.TextRun;

/**
 * Whatever could be an Aadhaar number or a VID, so that it can be covered. Generous on purpose: misread, split over
 * several boxes, with a digit lost or gained, without a valid check digit.
 */
public final class NumberRuns {

    /** Signs that are digits or look like one (X and * from numbers that are masked in print), and what parts them. */
    private static final Pattern RUN =
            Pattern.compile("[0-9OQDUCILJZSGBATE|!loX*](?:[\\s.\\-]{0,3}[0-9OQDUCILJZSGBATE|!loX*])+");

    private static final Pattern HELPLINE = Pattern.compile("^1800.*|^1947.*");
    private static final int SHORTEST = 11;
    private static final int LONGEST_AADHAAR = 13;
    private static final int LEFT_OPEN = 4;
    private static final double DIGIT_SHARE = 0.6;

    private record Run(TextRun text, List<Integer> signs) {}

    private NumberRuns() {}

    /** The areas to cover, all but the last four digits of each; empty when no run has an Aadhaar number's length. */
    public static List<Quad> in(List<Line> lines) {
        var runs = new Page(lines)
                .runs().stream()
                        .flatMap(NumberRuns::runs)
                        .filter(NumberRuns::mayBeNumber)
                        .toList();
        if (runs.stream().noneMatch(run -> run.signs.size() <= LONGEST_AADHAAR)) return List.of();
        return runs.stream().flatMap(run -> covered(run).stream()).distinct().toList();
    }

    private static Stream<Run> runs(TextRun text) {
        return RUN.matcher(text.text()).results().map(found -> new Run(text, signs(text, found)));
    }

    private static List<Integer> signs(TextRun text, MatchResult found) {
        var signs = new ArrayList<Integer>();
        for (int i = found.start(); i < found.end(); i++)
            if (" .-".indexOf(text.text().charAt(i)) < 0) signs.add(i);
        return signs;
    }

    private static boolean mayBeNumber(Run run) {
        var signs = new StringBuilder();
        run.signs.forEach(i -> signs.append(run.text.text().charAt(i)));
        long digits = signs.chars()
                .filter(sign -> Character.isDigit(sign) || sign == 'X' || sign == '*')
                .count();
        return signs.length() >= SHORTEST
                && digits >= DIGIT_SHARE * signs.length()
                && !HELPLINE.matcher(signs).matches();
    }

    private static List<Quad> covered(Run run) {
        int end = run.signs.get(run.signs.size() - LEFT_OPEN);
        return run.text.boxes(run.signs.get(0), end);
    }
}
