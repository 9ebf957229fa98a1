package org.pramaan.ocr;

/** The check digit of Aadhaar numbers (J. Verhoeff, 1969): the dihedral group D5 finds every single wrong digit. */
final class Verhoeff {

    private static final String[] PRODUCT = {
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
        "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"
    };
    private static final String[] PERMUTATION = {
        "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"
    };

    private Verhoeff() {}

    static boolean isValid(String digits) {
        int check = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int permuted = PERMUTATION[i % 8].charAt(digit) - '0';
            check = PRODUCT[check].charAt(permuted) - '0';
        }
        return check == 0;
    }
}
