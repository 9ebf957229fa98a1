package org.pramaan.specimen;

import org.pramaan.platform.Verhoeff;

/** Identity numbers that pass every public form check and belong to nobody on purpose. */
final class IdentityNumbers {

    private IdentityNumbers() {}

    /** AAAPS9999A: the fourth letter P says person, the fifth is the surname's initial. */
    static String pan(char surnameInitial, Dice dice) {
        return letters(3, dice)
                + "P"
                + Character.toUpperCase(surnameInitial)
                + String.format("%04d", dice.between(1, 9999))
                + letters(1, dice);
    }

    /** Twelve digits, the first 2 to 9, the last a Verhoeff check digit. */
    static String aadhaar(Dice dice) {
        return Verhoeff.complete(dice.between(2, 9) + digits(10, dice));
    }

    /** A virtual id: sixteen digits, the last a Verhoeff check digit. */
    static String virtualId(Dice dice) {
        return Verhoeff.complete(dice.between(2, 9) + digits(14, dice));
    }

    /** The digits in groups of four, as cards print them. */
    static String inFours(String digits) {
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    private static String letters(int count, Dice dice) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) letters.append((char) dice.between('A', 'Z'));
        return letters.toString();
    }

    private static String digits(int count, Dice dice) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(dice.between(0, 9));
        return digits.toString();
    }
}
