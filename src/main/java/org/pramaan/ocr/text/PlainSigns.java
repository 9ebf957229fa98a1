package org.pramaan.ocr.text;

/** Full-width and typographic signs, which the recogniser likes to see, as their ASCII counterparts. */
final class PlainSigns {

    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_SHIFT = 0xFEE0;

    private PlainSigns() {}

    static char of(char sign) {
        if (sign >= WIDE_FIRST && sign <= WIDE_LAST) return (char) (sign - WIDE_SHIFT);
        return switch (sign) {
            case '《', '«', '〈' -> '<';
            case '。' -> '.';
            case '‘', '’', '´' -> '\'';
            case '\u3000' -> ' ';
            default -> sign;
        };
    }
}
