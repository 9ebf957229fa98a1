package org.pramaan.ocr.tesseract;

import java.util.stream.IntStream;
import org.pramaan.ocr.page.Glyph;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Quad;

/** Makes a line of a text whose single characters have no known places: they are spread evenly. */
final class TypedLine {

    private TypedLine() {}

    static Line of(String text, double confidence, Quad box) {
        return new Line(
                box,
                IntStream.range(0, text.length())
                        .mapToObj(i -> new Glyph(text.charAt(i), confidence, (i + 0.5) / text.length()))
                        .toList());
    }
}
