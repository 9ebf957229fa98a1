package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.GENDER;

import java.util.Optional;
import java.util.function.Predicate;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;

/** The gender as printed in English. FEMALE is looked for first, because it ends like MALE. */
record PrintedGender(Line line, Finding finding) {

    private static final int LONGEST_LINE = 14;
    private static final int SHORTEST_LINE = 3;

    static Optional<PrintedGender> on(Page page) {
        return first(page, "F", text -> isWord(text, "FEMALE", LONGEST_LINE))
                .or(() -> first(page, "T", text -> isWord(text, "TRANSGENDER", 2 * LONGEST_LINE)))
                .or(() -> first(page, "M", text -> text.endsWith("MALE") || isWord(text, "MALE", 10)));
    }

    private static Optional<PrintedGender> first(Page page, String gender, Predicate<String> is) {
        return page.lines().stream()
                .filter(line -> is.test(Fuzzy.bare(line.text())))
                .findFirst()
                .map(line -> new PrintedGender(line, Finding.of(GENDER, gender, line)));
    }

    private static boolean isWord(String text, String word, int longest) {
        if (word.length() > 4 && text.contains(word)) return true;
        return text.length() >= SHORTEST_LINE && text.length() < longest && Fuzzy.distance(word, text) <= 1;
    }
}
