package org.pramaan.review;

import java.util.Locale;
import java.util.ResourceBundle;

/** Says codes in plain words, from {@code review/words.properties}; one nobody worded becomes a sentence of its own. */
final class Words {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("review.words", Locale.ROOT);

    private Words() {}

    /** @param family such as {@code concern}; the words stand under {@code concern.CODE} */
    static String of(String family, String code) {
        var key = family + "." + code;
        return WORDS.containsKey(key) ? WORDS.getString(key) : spelled(code);
    }

    static String of(String family, Enum<?> code) {
        return of(family, code.name());
    }

    /** What gave up and why, from {@code Step: reason}. */
    static String failure(String told) {
        var parts = told.split(": ", 2);
        var reason = parts.length > 1 ? parts[1] : "no reason was told";
        return "%s: %s".formatted(of("step", parts[0]), reason);
    }

    /** {@code FACE_NOT_FOUND} and {@code faceNotFound} become {@code Face not found}. */
    private static String spelled(String code) {
        var words = code.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll("[_.-]+", " ")
                .strip();
        if (words.isEmpty()) return code;
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
