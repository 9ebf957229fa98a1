package org.pramaan.ocr.text;

import java.util.List;

/** The recogniser's classes: 0 is CTC's blank, then the characters of its key file, then the space. */
final class Alphabet {

    /** Stands for the rare keys beyond the basic plane, which no supported document prints. */
    private static final char OTHER = '\uFFFD';

    private final List<Character> signs;

    Alphabet(String keys) {
        signs = keys.lines()
                .map(key -> key.length() == 1 ? key.charAt(0) : OTHER)
                .toList();
    }

    char sign(int index) {
        return index > signs.size() ? ' ' : PlainSigns.of(signs.get(index - 1));
    }
}
