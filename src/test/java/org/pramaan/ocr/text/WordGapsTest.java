package org.pramaan.ocr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.ocr.page.Glyph;
import org.pramaan.ocr.page.TestPages;

@DisplayName("KF-27 spaces between words")
class WordGapsTest {

    private static final int INK = 16;

    @Test
    @DisplayName("puts a space where the ink leaves a wide gap")
    void restores() {
        assertThat(restored("RAVIKUMAR", 4, 4, 4, 16, 4, 4, 4, 4)).isEqualTo("RAVI KUMAR");
    }

    @Test
    @DisplayName("leaves evenly spaced letters together, however wide they stand")
    void leavesWideType() {
        assertThat(restored("RAVIKUMAR", 14, 14, 14, 15, 14, 14, 14, 14)).isEqualTo("RAVIKUMAR");
    }

    @Test
    @DisplayName("never parts two digits")
    void leavesDates() {
        assertThat(restored("24121990A", 4, 16, 4, 16, 4, 4, 4, 16)).isEqualTo("24121990 A");
    }

    @Test
    @DisplayName("finds the widest gap whose middle lies between two places")
    void findsGap() {
        var profile = new InkProfile(false, true, true, false, true, false);

        assertThat(profile.gap(0, 5)).isEqualTo(2);
        assertThat(profile.gap(3.5, 5)).isEqualTo(1);
        assertThat(profile.gap(0, 1)).isZero();
    }

    /** Ink of 16 columns for every letter with the gaps given between them. */
    private static String restored(String text, int... gaps) {
        int width = INK * text.length();
        for (int gap : gaps) width += gap;
        var blank = new boolean[width];
        var glyphs = TestPages.glyphs(text, 0.9);
        var placed = new ArrayList<Glyph>();
        int x = 0;
        for (int i = 0; i < text.length(); i++) {
            placed.add(glyphs.get(i).moved((x + INK / 2.0) / width));
            x += INK;
            for (int k = 0; i < gaps.length && k < gaps[i]; k++) blank[x++] = true;
        }
        return WordGaps.restore(placed, new InkProfile(blank), width).stream()
                .map(glyph -> String.valueOf(glyph.sign()))
                .collect(Collectors.joining());
    }
}
