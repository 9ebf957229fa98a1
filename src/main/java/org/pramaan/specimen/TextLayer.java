package org.pramaan.specimen;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Takes the opaque Latin text of a drawing, so that a PDF can hold it as text instead of pixels. */
final class TextLayer {

    private static final int OPAQUE = 255;

    private final List<Run> runs = new ArrayList<>();

    /** @return whether the text was taken and must not be drawn */
    boolean take(String text, TextStyle style, AffineTransform place) {
        if (!isLatin(text.charAt(0)) || style.colour().getAlpha() != OPAQUE) return false;
        runs.add(new Run(text, style, place));
        return true;
    }

    static boolean isLatin(char character) {
        return Character.UnicodeScript.of(character) != Character.UnicodeScript.DEVANAGARI;
    }

    List<Run> runs() {
        return runs;
    }

    /** Text of one font whose baseline begins at the origin of a transform to pixels of the drawing. */
    record Run(String text, TextStyle style, AffineTransform place) {}
}
