package org.pramaan.specimen;

import java.awt.Font;
import java.util.List;

/** The Latin letters of a card in two weights; Devanagari is the same for all. */
record Typeface(String family, Font regular, Font bold, Font devanagari) {

    private static final Font LOHIT = BundledFont.load("Lohit-Devanagari.ttf");
    private static final List<Typeface> ALL = List.of(family("LiberationSans"), family("OpenSans"));

    static Typeface of(Dice dice) {
        return dice.pick(ALL);
    }

    /** The font that has the character. */
    Font fontFor(char character, boolean strong) {
        if (Character.UnicodeScript.of(character) == Character.UnicodeScript.DEVANAGARI) return devanagari;
        return strong ? bold : regular;
    }

    private static Typeface family(String name) {
        return new Typeface(name, BundledFont.load(name + "-Regular.ttf"), BundledFont.load(name + "-Bold.ttf"), LOHIT);
    }
}
