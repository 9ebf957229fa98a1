package org.pramaan.ocr;

/** A well-formed PAN: five letters, of which the fourth tells the kind of holder, four digits and a letter. */
public record PanNumber(String value) {

    private static final String HOLDERS = "ABCFGHJLPT";

    /** @throws IllegalArgumentException without quoting the value if it is not one */
    public PanNumber {
        if (!isValid(value)) throw new IllegalArgumentException("Not a PAN");
    }

    public static boolean isValid(String value) {
        return value.matches("[A-Z]{3}[%s][A-Z][0-9]{4}[A-Z]".formatted(HOLDERS));
    }

    /** Whether it belongs to a natural person. */
    public boolean isPersonal() {
        return value.charAt(3) == 'P';
    }

    @Override
    public String toString() {
        return "XXXXXX" + value.substring(6);
    }
}
