package org.pramaan.ocr.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.ocr.page.TestPages.line;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TestPages;

@DisplayName("EN-25 the Aadhaar number on a page")
class PrintedAadhaarTest {

    private static final String NUMBER = "234123412346";

    @ParameterizedTest(name = "is read from {0}")
    @ValueSource(
            strings = {"2341 2341 2346", "234123412346", "2341-2341-2346", "234I 2341 Z346", "Aadhaar 2341 2341 2346"})
    void reads(String printed) {
        assertThat(PrintedAadhaar.on(TestPages.of("DOB: 01/01/1990", printed))
                        .orElseThrow()
                        .value()
                        .value())
                .isEqualTo(NUMBER);
    }

    @Test
    @DisplayName("is read across boxes of one row")
    void readsAcrossBoxes() {
        var page = new Page(List.of(line("2341", 100, 50), line("2341", 170, 52), line("2346", 240, 50)));
        var number = PrintedAadhaar.on(page).orElseThrow();

        assertThat(number.value().value()).isEqualTo(NUMBER);
        assertThat(number.run().boxes(number.span().start(), number.span().end()))
                .hasSize(3);
    }

    @ParameterizedTest(name = "is not in {0}")
    @ValueSource(
            strings = {
                "2341 2341 2345",
                "1341 2341 2346",
                "VID : 2341 2341 2346 9999",
                "2341 2341 2346 9999",
                "9999 2341 2341 2346",
                "23412341234"
            })
    void refuses(String printed) {
        assertThat(PrintedAadhaar.on(TestPages.of(printed))).isEmpty();
    }
}
