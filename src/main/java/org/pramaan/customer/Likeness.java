package org.pramaan.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** How much of two texts is the same characters, in whatever order, 0 to 1: twice the common ones over all. */
final class Likeness {

    private Likeness() {}

    /** The password against an attribute and each of its words, whichever it is most like. */
    static double of(String password, String attribute) {
        var words = Arrays.stream(attribute.split("\\W+", -1)).filter(word -> word.length() > 1);
        return Stream.concat(words, Stream.of(attribute))
                .mapToDouble(word -> ratio(password.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT)))
                .max()
                .orElse(0);
    }

    private static double ratio(String one, String other) {
        var left = new StringBuilder(other);
        int common = 0;
        for (char letter : one.toCharArray()) {
            int at = left.indexOf(String.valueOf(letter));
            if (at < 0) continue;
            left.deleteCharAt(at);
            common++;
        }
        return 2.0 * common / Math.max(1, one.length() + other.length());
    }
}
