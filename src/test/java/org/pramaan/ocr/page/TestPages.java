package org.pramaan.ocr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pramaan.ocr.Corner;

/** Pages set by hand: every glyph is half as wide as its line is high. */
public final class TestPages {

    public static final double HEIGHT = 20;

    private TestPages() {}

    /** The texts one below the other, all beginning at the same left edge. */
    public static Page of(String... texts) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < texts.length; i++) lines.add(line(texts[i], 100, 50 + 40 * i));
        return new Page(lines);
    }

    public static Line line(String text, double x, double y) {
        return line(text, x, y, 0.9);
    }

    public static Line line(String text, double x, double y, double confidence) {
        double width = Math.max(1, text.length()) * HEIGHT / 2;
        var box = new Quad(
                new Corner(x, y),
                new Corner(x + width, y),
                new Corner(x + width, y + HEIGHT),
                new Corner(x, y + HEIGHT));
        return new Line(box, glyphs(text, confidence));
    }

    public static List<Glyph> glyphs(String text, double confidence) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> new Glyph(text.charAt(i), confidence, (i + 0.5) / text.length()))
                .toList();
    }
}
