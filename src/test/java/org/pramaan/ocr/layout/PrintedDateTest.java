package org.pramaan.ocr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.ocr.page.TestPages;
import org.pramaan.ocr.page.TextRun;

@DisplayName("EN-25 dates of birth")
class PrintedDateTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "24/02/1967,1967-02-24",
        "24-02-1967,1967-02-24",
        "DOB:24/02/1967,1967-02-24",
        "24021967,1967-02-24",
        "2410211967,1967-02-24",
        "04/O2/l967,1967-02-04",
        "31/02/1967,",
        "24/02/2167,",
    })
    void reads(String printed, String date) {
        var read = PrintedDate.in(TextRun.of(TestPages.line(printed, 0, 0)))
                .map(found -> found.value().toString());

        assertThat(read.orElse(null)).isEqualTo(date);
    }

    @Test
    @DisplayName("name the line they stand on and the digits they repaired")
    void countsRepairs() {
        var birth =
                PrintedBirth.on(TestPages.of("Ravi Kumar", "DOB: O4/02/1967")).orElseThrow();

        assertThat(birth.line().text()).startsWith("DOB");
        assertThat(birth.finding().value()).isEqualTo("1967-02-04");
        assertThat(birth.finding().confidence()).isBetween(0.7, 0.8);
    }

    @Test
    @DisplayName("are the year alone where no more is printed")
    void readsYear() {
        var birth = PrintedBirth.on(TestPages.of("Ravi Kumar", "Year of Birth : 1967"))
                .orElseThrow();

        assertThat(birth.finding().value()).isEqualTo("1967");
    }

    @ParameterizedTest(name = "{0} tells no birth")
    @ValueSource(strings = {"Established 1967", "Year of Birth", "1967"})
    void readsNoYear(String printed) {
        assertThat(PrintedBirth.on(TestPages.of(printed))).isEmpty();
    }
}
