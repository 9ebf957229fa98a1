package org.pramaan.ocr.text;

import java.util.ArrayList;
import java.util.List;
import org.pramaan.inference.Tensor;
import org.pramaan.ocr.page.Glyph;

/** Greedy CTC decoding: the likeliest class of every step, repeats merged, blanks dropped. */
final class CtcDecoder {

    private final Alphabet alphabet;

    CtcDecoder(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    /** @param scores shape 1, steps, classes; probabilities */
    List<Glyph> decode(Tensor scores) {
        int steps = (int) scores.shape()[1];
        int classes = (int) scores.shape()[2];
        var glyphs = new ArrayList<Glyph>();
        int previous = 0;
        for (int step = 0; step < steps; step++) {
            int best = likeliest(scores.values(), step * classes, classes);
            if (best != 0 && best != previous) glyphs.add(glyph(scores, best, step, steps, classes));
            previous = best;
        }
        return glyphs;
    }

    private Glyph glyph(Tensor scores, int sign, int step, int steps, int classes) {
        return new Glyph(alphabet.sign(sign), scores.values()[step * classes + sign], (step + 0.5) / steps);
    }

    private static int likeliest(float[] scores, int from, int classes) {
        int best = 0;
        for (int i = 1; i < classes; i++) if (scores[from + i] > scores[from + best]) best = i;
        return best;
    }
}
