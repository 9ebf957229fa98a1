package org.pramaan.ocr.mrz;

import java.util.List;
import java.util.Locale;

/** The 37 signs of a machine-readable zone and what a recogniser confuses them with. */
final class MrzSigns {

    private static final String FILLERS = "く‹《«〈≤＜{(";
    private static final String TO_DIGIT = "O0Q0D0U0C0I1L1J1Z2S5G6B8A4T7E3";
    private static final String TO_LETTER = "0O1I2Z5S6G8B4A7T";
    /** Signs that print almost alike, and those that only bad print makes alike. */
    static final List<String> LOOKALIKES = List.of("0O1I2Z5S8B", "0D0Q1L6G4A7TCGOQVYMNHN");

    private MrzSigns() {}

    /** Only signs of the alphabet, in capitals, everything else left out. */
    static String plain(String text) {
        var plain = new StringBuilder();
        for (char sign : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if (FILLERS.indexOf(sign) >= 0) plain.append('<');
            else if (sign == '<' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9') plain.append(sign);
        }
        return plain.toString();
    }

    /** Letters swapped for the digits that look like them; what looks like none stays. */
    static String digits(String text) {
        return swapped(text, TO_DIGIT);
    }

    /** Digits swapped for the letters that look like them. */
    static String letters(String text) {
        return swapped(text, TO_LETTER);
    }

    /** The sign's other readings among those pairs. */
    static String lookalikes(char sign, String pairs) {
        var others = new StringBuilder();
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == sign) others.append(pairs.charAt(i + 1));
            if (pairs.charAt(i + 1) == sign) others.append(pairs.charAt(i));
        }
        return others.toString();
    }

    private static String swapped(String text, String pairs) {
        var swapped = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++)
            for (int i = 0; i < pairs.length(); i += 2)
                if (pairs.charAt(i) == text.charAt(at)) {
                    swapped.setCharAt(at, pairs.charAt(i + 1));
                    break;
                }
        return swapped.toString();
    }
}
