package org.pramaan.ocr.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Glyph;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Quad;

/** Makes a page of lines, as recognition gives them, out of a text layer's rows; wide gaps part columns. */
final class PdfLines {

    /** Above and below the baseline, in heights of a capital letter. */
    private static final double ASCENT = 1.2;

    private static final double DESCENT = 0.35;

    /** Words farther apart than that many heights belong to different lines. */
    private static final double COLUMN_GAP = 2.2;

    private PdfLines() {}

    /** @param scale pixels of the picture for a point */
    static Page page(List<List<PdfWord>> rows, double scale) {
        var lines = new ArrayList<Line>();
        for (var row : rows) for (var column : columns(row)) add(column, scale, lines);
        return new Page(lines);
    }

    private static List<List<PdfWord>> columns(List<PdfWord> row) {
        var columns = new ArrayList<List<PdfWord>>();
        for (var word : row) {
            var last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && isNear(last.get(last.size() - 1), word)) last.add(word);
            else columns.add(new ArrayList<>(List.of(word)));
        }
        return columns;
    }

    private static boolean isNear(PdfWord word, PdfWord next) {
        double gap = next.left() - word.right();
        return gap > -word.height() && gap < COLUMN_GAP * Math.max(word.height(), next.height());
    }

    private static void add(List<PdfWord> words, double scale, List<Line> lines) {
        double left = words.get(0).left(), right = words.get(words.size() - 1).right();
        var glyphs = new ArrayList<Glyph>();
        for (var word : words) {
            if (!glyphs.isEmpty()) glyphs.add(new Glyph(' ', 1, share(word.left(), left, right)));
            for (var letter : word.letters())
                glyphs.add(new Glyph(letter.sign(), 1, share((letter.left() + letter.right()) / 2, left, right)));
        }
        if (right > left) lines.add(new Line(box(words, left, right, scale), List.copyOf(glyphs)));
    }

    private static double share(double x, double left, double right) {
        return Math.min(1, Math.max(0, (x - left) / (right - left)));
    }

    private static Quad box(List<PdfWord> words, double left, double right, double scale) {
        double height = words.stream().mapToDouble(PdfWord::height).max().orElse(0);
        double baseline = words.get(0).letters().get(0).baseline();
        double top = (baseline - ASCENT * height) * scale, bottom = (baseline + DESCENT * height) * scale;
        return new Quad(
                new Corner(left * scale, top),
                new Corner(right * scale, top),
                new Corner(right * scale, bottom),
                new Corner(left * scale, bottom));
    }
}
