package org.pramaan.ocr.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pramaan.ocr.page.TestPages.line;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Quad;

@DisplayName("EN-43 areas to cover")
class NumberRunsTest {

    @Test
    @DisplayName("hold the first eight digits and leave the last four open")
    void leavesLastFour() {
        var areas = areas(List.of(line("234123412346", 100, 50)));

        assertThat(areas).hasSize(1);
        assertThat(areas.get(0).topLeft().x()).isEqualTo(100);
        assertThat(areas.get(0).topRight().x()).isCloseTo(180, within(1e-9));
    }

    @ParameterizedTest(name = "are found for {0}")
    @ValueSource(
            strings = {
                "2341 2341 2345",
                "234l 2341 Z346",
                "2341 2341 234",
                "2341 2341 23466",
                "XXXX XXXX 2346",
                "No 2341 2341 2346"
            })
    void areGenerous(String printed) {
        assertThat(areas(List.of(line(printed, 100, 50)))).isNotEmpty();
    }

    @Test
    @DisplayName("are found when the digits are split over boxes")
    void findsSplit() {
        var areas = areas(List.of(line("2341", 100, 50), line("2341", 160, 52), line("2346", 220, 50)));

        assertThat(areas).hasSize(2);
    }

    @Test
    @DisplayName("cover all but the last four digits of a VID beside the number")
    void coversVid() {
        var areas = areas(List.of(line("2341 2341 2346", 100, 50), line("VID : 9174 1234 5678 9012", 100, 90)));

        assertThat(areas).hasSize(2);
        assertThat(areas.get(1).topLeft().x()).isCloseTo(160, within(1e-9));
        assertThat(areas.get(1).topRight().x()).isCloseTo(310, within(1e-9));
    }

    @Test
    @DisplayName("are none when only a VID was found, so that the image is withheld")
    void vidAloneIsNotLocated() {
        assertThat(areas(List.of(line("VID : 9174 1234 5678 9012", 100, 90)))).isEmpty();
    }

    @ParameterizedTest(name = "are none for {0}")
    @ValueSource(strings = {"DOB: 24/02/1967", "1800 300 1947", "ABCPK1234L", "560001", "GOVERNMENT OF INDIA"})
    void sparesOthers(String printed) {
        assertThat(areas(List.of(line(printed, 100, 50)))).isEmpty();
    }

    @Test
    @DisplayName("are the parts of text that are masked, also where a row's digits are split over boxes")
    void masksText() {
        var lines = List.of(line("VID : 9174 1234", 100, 50), line("5678 9012", 270, 52), line("2341", 100, 90));

        assertThat(masked(lines, true)).containsExactly("VID : XXXX XXXX", "XXXX 9012", "2341");
    }

    @Test
    @DisplayName("on other documents are valid numbers only, so that account numbers and machine-readable lines stay")
    void sparesNumbersOfOtherDocuments() {
        var lines = List.of(
                line("Consumer No. 987654321098", 100, 50),
                line("L898902C36UTO7408122F1204159<<<<<<<<<<<<<<10", 100, 90),
                line("2341 2341 2346", 100, 130));

        assertThat(masked(lines, false))
                .containsExactly(
                        "Consumer No. 987654321098", "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<10", "XXXX XXXX 2346");
        assertThat(NumberRuns.in(lines, false).areas()).hasSize(1);
        assertThat(masked(lines, true).get(0)).contains("XXXXXXXX1098");
    }

    private static List<Quad> areas(List<Line> lines) {
        return NumberRuns.in(lines, true).areas();
    }

    private static List<String> masked(List<Line> lines, boolean expected) {
        var runs = NumberRuns.in(lines, expected);
        return lines.stream().map(runs::masked).toList();
    }
}
