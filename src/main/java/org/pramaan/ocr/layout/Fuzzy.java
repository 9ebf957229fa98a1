package org.pramaan.ocr.layout;

import java.util.Arrays;
import java.util.Locale;

/** Comparison of text that may hold recognition errors. */
final class Fuzzy {

    private Fuzzy() {}

    /** Only A to Z and 0 to 9, in capitals. */
    static String bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Whether the phrase stands somewhere in the bare text, a fifth of its letters wrong at most. */
    static boolean holds(String bareText, String phrase) {
        var bare = bare(phrase);
        return distance(bare, bareText) <= Math.max(bare.length() >= 6 ? 1 : 0, bare.length() / 5);
    }

    /** Edits from the pattern to the part of the text that is most like it (P. Sellers, 1980). */
    static int distance(String pattern, String text) {
        var above = new int[text.length() + 1];
        for (int i = 1; i <= pattern.length(); i++) {
            var row = new int[text.length() + 1];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int change = pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return Arrays.stream(above).min().orElse(pattern.length());
    }
}
