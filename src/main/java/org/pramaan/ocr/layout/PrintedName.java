package org.pramaan.ocr.layout;

import java.util.List;
import java.util.Optional;
import org.pramaan.ocr.page.Line;

/** What makes a line a person's name: Latin letters that are no heading. */
final class PrintedName {

    private static final double LATIN_SHARE = 0.8;
    private static final int SHORTEST = 3;
    private static final double HEADING_SHARE = 0.5;
    private static final List<String> HEADINGS = List.of(
            "INCOMETAXDEPARTMENT",
            "GOVTOFINDIA",
            "SPECIMEN",
            "PERMANENTACCOUNTNUMBER",
            "PERMANENTACCOUNTNUMBERCARD",
            "GOVERNMENTOFINDIA",
            "SIGNATURE",
            "NAME",
            "FATHERSNAME",
            "DATEOFBIRTH",
            "UNIQUEIDENTIFICATIONAUTHORITYOFINDIA",
            "ADDRESS");

    private PrintedName() {}

    /** The line's name, without marks that names do not have; a small l that begins a word is a misread capital I. */
    static Optional<String> in(Line line) {
        return in(line.text());
    }

    static Optional<String> in(String text) {
        var name = text.replaceAll("[^A-Za-z .'-]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\bl(?=[a-z])", "I")
                .replaceAll("^[ .'-]+|[ '-]+$", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    static boolean isLatin(Line line) {
        var signs = line.text().replaceAll("\\s", "");
        long letters = signs.chars().filter(PrintedName::isLetter).count();
        return letters >= SHORTEST && letters >= LATIN_SHARE * signs.length();
    }

    /** Whether the line is set in capitals, as names on a PAN card are. */
    static boolean isCapital(Line line) {
        long letters = line.text().chars().filter(PrintedName::isLetter).count();
        long capitals =
                line.text().chars().filter(sign -> sign >= 'A' && sign <= 'Z').count();
        return isLatin(line) && capitals >= LATIN_SHARE * letters;
    }

    static boolean isHeading(Line line) {
        var text = Fuzzy.bare(line.text());
        return text.length() > SHORTEST && HEADINGS.stream().anyMatch(heading -> isLike(text, heading));
    }

    /** A heading may be cut off or have a little more around it; a name that only holds its letters is none. */
    private static boolean isLike(String text, String heading) {
        var shorter = text.length() < heading.length() ? text : heading;
        var longer = text.length() < heading.length() ? heading : text;
        return shorter.length() >= HEADING_SHARE * longer.length()
                && Fuzzy.distance(shorter, longer) <= shorter.length() / 4;
    }

    private static boolean isLetter(int sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }
}
