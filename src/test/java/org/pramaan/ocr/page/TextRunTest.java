package org.pramaan.ocr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pramaan.ocr.page.TestPages.line;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KF-27 text found again as places on the page")
class TextRunTest {

    @Test
    @DisplayName("joins a row from left to right, two blanks between its lines")
    void joins() {
        var run = TextRun.of(List.of(line("5678", 200, 50), line("1234", 100, 51)));

        assertThat(run.text()).isEqualTo("1234  5678");
    }

    @Test
    @DisplayName("boxes exactly the glyphs asked for")
    void boxesPart() {
        var run = TextRun.of(line("ABCDEFGH", 100, 50));

        assertThat(run.box(0, 4).topLeft().x()).isEqualTo(100);
        assertThat(run.box(0, 4).topRight().x()).isCloseTo(140, within(1e-9));
        assertThat(run.box(4, 8).topLeft().x()).isCloseTo(140, within(1e-9));
    }

    @Test
    @DisplayName("gives one box for each line it spans, and one around all")
    void boxesSpan() {
        var run = TextRun.of(List.of(line("1234", 100, 50), line("5678", 200, 50)));

        assertThat(run.boxes(0, 8)).hasSize(2);
        assertThat(run.boxes(0, 8).get(1).topRight().x()).isCloseTo(220, within(1e-9));
        assertThat(run.box(0, 10).topRight().x()).isEqualTo(240);
    }

    @Test
    @DisplayName("averages the confidence of the glyphs alone, not of the blanks between lines")
    void averages() {
        var run = TextRun.of(List.of(line("12", 100, 50, 0.5), line("34", 200, 50, 1.0)));

        assertThat(run.confidence(0, 6)).isCloseTo(0.75, within(1e-9));
        assertThat(run.confidence(4, 6)).isCloseTo(1.0, within(1e-9));
    }

    @Test
    @DisplayName("groups lines to rows by their middles")
    void groupsRows() {
        var page = new Page(List.of(line("right", 300, 54), line("below", 100, 90), line("left", 100, 50)));

        assertThat(page.rows()).extracting(TextRun::text).containsExactly("left  right", "below");
        assertThat(page.text()).isEqualTo("left\nright\nbelow");
        assertThat(page.runs()).hasSize(5);
    }
}
