package org.pramaan.api.thirdfactor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison shall go by (TF-03).
 *
 * @param threshold 0..100
 */
record ComparisonQuery(double threshold, boolean liveCheck, boolean occlusionCheck) {

    private static final double MOST = 100;

    /** @throws InvalidInput for a threshold or switch that cannot be read */
    static ComparisonQuery of(String threshold, @Nullable String liveCheck, @Nullable String occlusionCheck) {
        return new ComparisonQuery(
                percentage(threshold), flag("live_check", liveCheck), flag("occlusion_check", occlusionCheck));
    }

    private static double percentage(String text) {
        double value = number(text);
        if (value >= 0 && value <= MOST) return value;
        throw InvalidInput.query("threshold", "Ensure this value is between 0 and 100", "value_error.number.range");
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.query("threshold", "Value is not a valid float", "type_error.float");
        }
    }

    private static boolean flag(String name, @Nullable String text) {
        if (text == null) return false;
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw InvalidInput.query(name, "Value could not be parsed to a boolean", "type_error.bool");
        };
    }
}
