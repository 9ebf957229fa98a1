package org.pramaan.ocr.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** A word of a text layer: its letters from left to right, in points. */
record PdfWord(List<Letter> letters) {

    /** A letter between two edges, its baseline, and the height of its capitals. */
    record Letter(char sign, double left, double right, double baseline, double height) {}

    static PdfWord of(List<TextPosition> positions) {
        var letters = new ArrayList<Letter>();
        for (var position : positions) {
            var signs = position.getUnicode();
            double width = position.getWidthDirAdj() / Math.max(1, signs.length());
            for (int i = 0; i < signs.length(); i++) {
                double left = position.getXDirAdj() + i * width;
                letters.add(new Letter(
                        signs.charAt(i), left, left + width, position.getYDirAdj(), position.getHeightDir()));
            }
        }
        return new PdfWord(letters);
    }

    double left() {
        return letters.stream().mapToDouble(Letter::left).min().orElse(0);
    }

    double right() {
        return letters.stream().mapToDouble(Letter::right).max().orElse(0);
    }

    double height() {
        return letters.stream().mapToDouble(Letter::height).max().orElse(0);
    }
}
