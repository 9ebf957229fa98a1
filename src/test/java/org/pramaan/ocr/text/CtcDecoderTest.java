package org.pramaan.ocr.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.inference.Tensor;
import org.pramaan.ocr.page.Glyph;

@DisplayName("KF-27 CTC decoding")
class CtcDecoderTest {

    /** Classes: blank, A, B, full-width colon, space. */
    private final CtcDecoder decoder = new CtcDecoder(new Alphabet("A\nB\n：\n"));

    @Test
    @DisplayName("merges repeats, keeps doubles that a blank parts, and drops blanks")
    void decodes() {
        var glyphs = decoder.decode(steps(0, 1, 1, 0, 1, 2, 4, 3));

        assertThat(glyphs).extracting(Glyph::sign).containsExactly('A', 'A', 'B', ' ', ':');
    }

    @Test
    @DisplayName("places each glyph where its step stands and keeps its probability")
    void places() {
        var glyph = decoder.decode(steps(0, 0, 2, 0)).get(0);

        assertThat(glyph.at()).isCloseTo(2.5 / 4, within(1e-9));
        assertThat(glyph.confidence()).isCloseTo(0.8, within(1e-6));
    }

    @Test
    @DisplayName("reads nothing where only blanks stand")
    void readsNothing() {
        assertThat(decoder.decode(steps(0, 0, 0))).isEmpty();
    }

    @Test
    @DisplayName("stands in for keys beyond the basic plane without shifting the others")
    void keepsIndices() {
        var alphabet = new Alphabet("A\n" + Character.toString(0x20000) + "\nB\n");

        assertThat(alphabet.sign(2)).isEqualTo('\uFFFD');
        assertThat(alphabet.sign(3)).isEqualTo('B');
        assertThat(alphabet.sign(4)).isEqualTo(' ');
    }

    private static Tensor steps(int... best) {
        var scores = new float[best.length * 5];
        for (int i = 0; i < best.length; i++)
            for (int k = 0; k < 5; k++) scores[5 * i + k] = k == best[i] ? 0.8f : 0.05f;
        return new Tensor(scores, 1, best.length, 5);
    }
}
