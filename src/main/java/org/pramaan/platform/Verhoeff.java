package org.pramaan.platform;

/** The Verhoeff check digit (J. Verhoeff, Error Detecting Decimal Codes, 1969), last digit of Aadhaar numbers. */
public final class Verhoeff {

    private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    private static final int[] INVERSE = {0, 4, 3, 2, 1, 5, 6, 7, 8, 9};

    private Verhoeff() {}

    /** The digits with their check digit behind them. */
    public static String complete(String digits) {
        return digits + INVERSE[checksum(digits + "0")];
    }

    /** Whether the last digit is the check digit of those before it. */
    public static boolean isValid(String digits) {
        return checksum(digits) == 0;
    }

    private static int checksum(String digits) {
        int sum = 0;
        for (int position = 0; position < digits.length(); position++) {
            int digit = digits.charAt(digits.length() - 1 - position) - '0';
            for (int turn = 0; turn < position % 8; turn++) digit = PERMUTATION[digit];
            sum = multiply(sum, digit);
        }
        return sum;
    }

    /** Multiplication in the dihedral group of order 10. */
    private static int multiply(int a, int b) {
        if (a < 5) return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
        return b < 5 ? 5 + (a - b + 5) % 5 : (a - b + 5) % 5;
    }
}
