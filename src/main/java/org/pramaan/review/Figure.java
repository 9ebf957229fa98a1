package org.pramaan.review;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A score of 0..1 drawn as a bar, beside the thresholds it was compared with.
 *
 * @param value null when it could not be made
 */
public record Figure(String label, @Nullable Double value, List<Mark> marks, List<String> notes) {

    /** A threshold in force. */
    public record Mark(String label, double value) {

        public String text() {
            return decimal(value);
        }
    }

    public String text() {
        return value == null ? "not available" : decimal(value);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
