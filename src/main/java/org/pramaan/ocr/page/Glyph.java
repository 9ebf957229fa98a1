package org.pramaan.ocr.page;

/**
 * One character as it was recognised.
 *
 * @param confidence the recogniser's own, 0..1
 * @param at where its middle stands in its line, as a share of the line's width
 */
public record Glyph(char sign, double confidence, double at) {

    public Glyph moved(double at) {
        return new Glyph(sign, confidence, at);
    }
}
