package org.pramaan.ocr;

import org.pramaan.platform.Verhoeff;

/** A well-formed Aadhaar number: twelve digits, the first from 2 to 9, with a valid Verhoeff check digit. */
public record AadhaarNumber(String value) {

    /** @throws IllegalArgumentException without quoting the value if it is not one */
    public AadhaarNumber {
        if (!isValid(value)) throw new IllegalArgumentException("Not an Aadhaar number");
    }

    public static boolean isValid(String value) {
        return value.matches("[2-9][0-9]{11}") && Verhoeff.isValid(value);
    }

    public String lastFour() {
        return value.substring(8);
    }

    /** The only form in which it may leave the engine (row EN-43). */
    public String masked() {
        return "XXXX XXXX " + lastFour();
    }

    @Override
    public String toString() {
        return masked();
    }
}
