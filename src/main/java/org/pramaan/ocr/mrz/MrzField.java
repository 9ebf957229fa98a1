package org.pramaan.ocr.mrz;

/** What stands in a zone, and whether digits or letters alone may stand there; fillers may everywhere. */
enum MrzField {
    ISSUING_STATE(Signs.LETTERS),
    NUMBER(Signs.ALL),
    NUMBER_CHECK(Signs.DIGITS),
    NATIONALITY(Signs.LETTERS),
    BIRTH(Signs.DIGITS),
    BIRTH_CHECK(Signs.DIGITS),
    SEX(Signs.ALL),
    EXPIRY(Signs.DIGITS),
    EXPIRY_CHECK(Signs.DIGITS),
    OPTIONAL(Signs.ALL),
    OPTIONAL_CHECK(Signs.DIGITS),
    MORE_OPTIONAL(Signs.ALL),
    COMPOSITE_CHECK(Signs.DIGITS),
    NAME(Signs.LETTERS);

    private enum Signs {
        DIGITS,
        LETTERS,
        ALL
    }

    private final Signs signs;

    MrzField(Signs signs) {
        this.signs = signs;
    }

    /** The text with lookalikes swapped for what may stand here. */
    String forced(String text) {
        return switch (signs) {
            case DIGITS -> MrzSigns.digits(text);
            case LETTERS -> MrzSigns.letters(text);
            case ALL -> text;
        };
    }
}
