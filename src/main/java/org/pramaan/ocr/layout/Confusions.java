package org.pramaan.ocr.layout;

import java.util.Optional;

/** The letters and digits that print alike, for places where a form says which of them it must be. */
final class Confusions {

    private static final String TO_LETTER = "0O1I2Z5S6G8B4A7T";
    private static final String TO_DIGIT = "O0Q0D0U0C0I1L1J1Z2S5G6B8A4T7E3|1!1l1o0";

    private Confusions() {}

    static Optional<Character> letter(char sign) {
        return sign >= 'A' && sign <= 'Z' ? Optional.of(sign) : swap(TO_LETTER, sign);
    }

    static Optional<Character> digit(char sign) {
        return sign >= '0' && sign <= '9' ? Optional.of(sign) : swap(TO_DIGIT, sign);
    }

    /** All digits of the text, letters that look like one included, everything else left out. */
    static String digits(String text) {
        var digits = new StringBuilder();
        for (char sign : text.toCharArray()) digit(sign).ifPresent(digits::append);
        return digits.toString();
    }

    /** How many of the text's signs {@link #digits} would change. */
    static int repairs(String text) {
        return (int) text.chars()
                .filter(sign -> !Character.isDigit(sign) && digit((char) sign).isPresent())
                .count();
    }

    private static Optional<Character> swap(String pairs, char sign) {
        for (int i = 0; i < pairs.length(); i += 2)
            if (pairs.charAt(i) == sign) return Optional.of(pairs.charAt(i + 1));
        return Optional.empty();
    }
}
