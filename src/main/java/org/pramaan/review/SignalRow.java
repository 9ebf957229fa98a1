package org.pramaan.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing looked at in the live photo. @param strength how well it speaks for a live person, 0..1 */
record SignalRow(String label, String value, @Nullable Double strength) {

    private static final MathContext DIGITS = new MathContext(3);

    static List<SignalRow> of(@Nullable LivenessFinding found) {
        if (found == null) return List.of();
        return found.signalsOrNone().stream().map(SignalRow::of).toList();
    }

    public String text() {
        return strength == null ? "" : Figure.decimal(strength);
    }

    private static SignalRow of(LivenessFinding.SignalFinding signal) {
        var value = signal.value();
        return new SignalRow(
                Words.of("signal", signal.name()), value == null ? "not evaluated" : digits(value), signal.strength());
    }

    private static String digits(double value) {
        return BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
