package org.pramaan.webhook;

import java.io.IOException;
import java.math.BigDecimal;
import org.erdtman.jcs.NumberToJSON;

/**
 * Writes numbers by ECMAScript's Number::toString: 1.0 as {@code 1}, 0.90 as {@code 0.9}. Whole numbers beyond 2^53,
 * which JavaScript would round, and what is not finite are refused.
 */
final class JsonNumber {

    private static final long LARGEST_EXACT = 1L << 53;

    private JsonNumber() {}

    static String write(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return whole(number.longValue());
        }
        if (number instanceof Double || number instanceof BigDecimal) {
            return fraction(number.doubleValue());
        }
        throw new IllegalArgumentException("Not a JSON number: " + number.getClass());
    }

    private static String whole(long number) {
        if (number < -LARGEST_EXACT || number > LARGEST_EXACT) {
            throw new IllegalArgumentException("A whole number beyond 2^53 belongs into text");
        }
        return Long.toString(number);
    }

    private static String fraction(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A JSON number is finite");
        }
        try {
            return NumberToJSON.serializeNumber(number);
        } catch (IOException notFinite) {
            throw new IllegalArgumentException("A JSON number is finite", notFinite);
        }
    }
}
