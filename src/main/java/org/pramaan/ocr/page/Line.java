package org.pramaan.ocr.page;

import java.util.List;

/** One line of text on an upright page: its box in the page's pixels and its glyphs from left to right. */
public record Line(Quad box, List<Glyph> glyphs) {

    public String text() {
        var text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.append(glyph.sign()));
        return text.toString();
    }

    /** Mean confidence of its glyphs, 0..1; 0 for an empty line. */
    public double confidence() {
        return glyphs.stream().mapToDouble(Glyph::confidence).average().orElse(0);
    }

    public double left() {
        return Math.min(box.topLeft().x(), box.bottomLeft().x());
    }

    public double right() {
        return Math.max(box.topRight().x(), box.bottomRight().x());
    }

    public double middle() {
        return box.at(0.5, 0.5).y();
    }

    public double height() {
        return box.height();
    }

    /** The rest of the line, from that glyph on. */
    public Line from(int glyph) {
        double left = (glyphs.get(glyph - 1).at() + glyphs.get(glyph).at()) / 2;
        return new Line(
                box.part(left, 0, 1, 1),
                glyphs.subList(glyph, glyphs.size()).stream()
                        .map(sign -> sign.moved((sign.at() - left) / (1 - left)))
                        .toList());
    }

    /** The same line on another plane. */
    public Line on(Perspective plane) {
        return new Line(plane.apply(box), glyphs);
    }
}
