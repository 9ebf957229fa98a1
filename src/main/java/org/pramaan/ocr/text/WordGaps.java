package org.pramaan.ocr.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opencv.core.Mat;
import org.pramaan.ocr.page.Glyph;

/**
 * Puts back the spaces that the recogniser drops between Latin words, where the ink shows a gap. Never between two
 * digits, which would tear dates, and never in a machine-readable line.
 */
final class WordGaps {

    private static final ReadingTuning.Spaces TUNING = ReadingTuning.MEASURED.spaces();
    private static final int FEWEST = 4;

    private WordGaps() {}

    static List<Glyph> restore(List<Glyph> glyphs, Mat strip) {
        if (glyphs.size() < FEWEST || isMachineReadable(glyphs)) return glyphs;
        return restore(glyphs, InkProfile.of(strip), strip.cols());
    }

    static List<Glyph> restore(List<Glyph> glyphs, InkProfile ink, int width) {
        var gaps = new int[glyphs.size() - 1];
        for (int i = 0; i < gaps.length; i++)
            gaps[i] = ink.gap(glyphs.get(i).at() * width, glyphs.get(i + 1).at() * width);
        double median = median(gaps);
        var spaced = new ArrayList<Glyph>();
        for (int i = 0; i < glyphs.size(); i++) {
            spaced.add(glyphs.get(i));
            if (i < gaps.length && isWide(gaps[i], median) && mayPart(glyphs.get(i), glyphs.get(i + 1)))
                spaced.add(space(glyphs.get(i), glyphs.get(i + 1)));
        }
        return spaced;
    }

    private static boolean isWide(int gap, double median) {
        return gap >= TUNING.pixels() && gap >= TUNING.factor() * median && gap >= median + TUNING.excess();
    }

    private static boolean mayPart(Glyph left, Glyph right) {
        if (left.sign() == ',' || left.sign() == '.') return Character.isLetter(right.sign());
        return Character.isLetterOrDigit(left.sign())
                && Character.isLetterOrDigit(right.sign())
                && !(Character.isDigit(left.sign()) && Character.isDigit(right.sign()));
    }

    private static Glyph space(Glyph left, Glyph right) {
        return new Glyph(' ', Math.min(left.confidence(), right.confidence()), (left.at() + right.at()) / 2);
    }

    private static boolean isMachineReadable(List<Glyph> glyphs) {
        for (int i = 1; i < glyphs.size(); i++)
            if (glyphs.get(i).sign() == '<' && glyphs.get(i - 1).sign() == '<') return true;
        return false;
    }

    private static double median(int[] gaps) {
        var sorted = gaps.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
