package org.pramaan.ocr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.ocr.page.TestPages;

@DisplayName("EN-25 the PAN on a page")
class PrintedPanTest {

    @ParameterizedTest(name = "{0} is read as {1} with {2} repairs")
    @CsvSource({
        "ABCPK1234L,ABCPK1234L,0",
        "ABCPKI2E4L,ABCPK1234L,2",
        "A8CPK1234L,ABCPK1234L,1",
        "abcpk1234l,ABCPK1234L,0"
    })
    void repairs(String printed, String value, int repairs) {
        var pan = PrintedPan.on(TestPages.of("Permanent Account Number Card", printed))
                .orElseThrow();

        assertThat(pan.value().value()).isEqualTo(value);
        assertThat(pan.span().repairs()).isEqualTo(repairs);
    }

    @Test
    @DisplayName("is found inside a longer line and boxed there")
    void findsInside() {
        var pan = PrintedPan.on(TestPages.of("No ABCPK1234L")).orElseThrow();

        assertThat(pan.value().value()).isEqualTo("ABCPK1234L");
        assertThat(pan.run().box(pan.span().start(), pan.span().end()).topLeft().x())
                .isEqualTo(130);
    }

    @Test
    @DisplayName("is the cleaner of two candidates")
    void prefersClean() {
        var page = TestPages.of("ABCPKI2E4L", "XYZPA9876C");

        assertThat(PrintedPan.on(page).orElseThrow().value().value()).isEqualTo("XYZPA9876C");
    }

    @ParameterizedTest(name = "is not {0}")
    @CsvSource({"ABCPK12343", "ABCDK1234L", "INCOME TAX DEPARTMENT", "0181B12E4L", "GOVT OF INDIA"})
    void refuses(String printed) {
        assertThat(PrintedPan.on(TestPages.of(printed))).isEmpty();
    }
}
