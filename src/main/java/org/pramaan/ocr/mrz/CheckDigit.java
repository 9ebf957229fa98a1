package org.pramaan.ocr.mrz;

/** The check digit of ICAO 9303-3, 4.9: values weighted 7, 3, 1, summed modulo ten; A is 10, Z is 35, a filler 0. */
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    static char of(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++)
            sum += WEIGHTS[i % WEIGHTS.length] * Math.max(0, Character.digit(field.charAt(i), 36));
        return (char) ('0' + sum % 10);
    }

    /** Whether it agrees; an empty optional field may carry a filler instead of its digit. */
    static boolean holds(String field, char digit) {
        return of(field) == digit || digit == '<' && field.chars().allMatch(sign -> sign == '<');
    }
}
