package org.pramaan.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pramaan.ocr.AadhaarNumber;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Quad;
import org.pramaan.ocr.page.TextRun;
import org.pramaan.platform.Verhoeff;

/**
 * Whatever could be an Aadhaar number or a VID, so that it can be covered. Where such numbers are to be expected the
 * search is generous on purpose: misread, split over several boxes, with a digit lost or gained, without a valid check
 * digit. On other documents only plain digits with a valid check digit are taken, lest their own numbers be spoilt.
 */
public final class NumberRuns {

    /** Signs that are digits or look like one (X and * from numbers that are masked in print), and what parts them. */
    private static final Pattern RUN =
            Pattern.compile("[0-9OQDUCILJZSGBATE|!loX*](?:[\\s.\\-]{0,3}[0-9OQDUCILJZSGBATE|!loX*])+");

    private static final Pattern PLAIN =
            Pattern.compile("(?<![A-Za-z0-9])(?:[0-9]{4}[\\s.\\-]{0,3}){2,3}[0-9]{4}(?![A-Za-z0-9])");
    private static final Pattern HELPLINE = Pattern.compile("^1800.*|^1947.*");
    private static final int VID = 16;
    private static final int SHORTEST = 11;
    private static final int LONGEST_AADHAAR = 13;
    private static final int LEFT_OPEN = 4;
    private static final double DIGIT_SHARE = 0.6;

    private record Run(TextRun text, List<Integer> signs) {}

    private final List<Run> runs;

    private NumberRuns(List<Run> runs) {
        this.runs = runs;
    }

    /** @param expected whether such numbers are to be expected among the lines */
    public static NumberRuns in(List<Line> lines, boolean expected) {
        return new NumberRuns(new Page(lines)
                .runs().stream()
                        .flatMap(run -> runs(run, expected ? RUN : PLAIN))
                        .filter(run -> expected ? mayBeNumber(run) : isNumber(run))
                        .toList());
    }

    /** The areas to cover, all but the last four digits of each; empty when no run has an Aadhaar number's length. */
    public List<Quad> areas() {
        if (runs.stream().noneMatch(run -> run.signs.size() <= LONGEST_AADHAAR)) return List.of();
        return runs.stream().flatMap(run -> covered(run).stream()).distinct().toList();
    }

    /** The line's text with all but the last four signs of every such number replaced by X. */
    public String masked(Line line) {
        var text = new StringBuilder(line.text());
        for (var run : runs)
            run.text
                    .glyphs(line, run.signs.subList(0, run.signs.size() - LEFT_OPEN))
                    .forEach(i -> text.setCharAt(i, 'X'));
        return text.toString();
    }

    private static Stream<Run> runs(TextRun text, Pattern form) {
        return form.matcher(text.text()).results().map(found -> new Run(text, signs(text, found)));
    }

    private static List<Integer> signs(TextRun text, MatchResult found) {
        var signs = new ArrayList<Integer>();
        for (int i = found.start(); i < found.end(); i++)
            if (" .-".indexOf(text.text().charAt(i)) < 0) signs.add(i);
        return signs;
    }

    private static boolean isNumber(Run run) {
        var digits = text(run);
        return AadhaarNumber.isValid(digits) || digits.length() == VID && Verhoeff.isValid(digits);
    }

    private static String text(Run run) {
        var signs = new StringBuilder();
        run.signs.forEach(i -> signs.append(run.text.text().charAt(i)));
        return signs.toString();
    }

    private static boolean mayBeNumber(Run run) {
        var signs = text(run);
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
