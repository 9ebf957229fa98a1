package org.pramaan.ocr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.ocr.page.TestPages;

@DisplayName("KF-27 words on a card")
class PrintedWordsTest {

    @ParameterizedTest(name = "{0} is gender {1}")
    @CsvSource({"FEMALE,F", "/ FEMALE,F", "FEMLE,F", "MALE,M", "g5/MALE,M", "MAIE,M", "Transgender,T", "Mumbai,"})
    void readsGender(String printed, String gender) {
        var read = PrintedGender.on(TestPages.of("Government of India", printed))
                .map(found -> found.finding().value());

        assertThat(read.orElse(null)).isEqualTo(gender);
    }

    @Test
    @DisplayName("FEMALE wins over MALE wherever it stands")
    void femaleFirst() {
        var page = TestPages.of("MALE", "FEMALE");

        assertThat(PrintedGender.on(page).orElseThrow().finding().value()).isEqualTo("F");
    }

    @ParameterizedTest(name = "the PIN code of {0} is {1}")
    @CsvSource(
            value = {"Karnataka - 560001|560001", "Delhi 110 001|110001", "012345|", "1234567|", "9 560001|"},
            delimiter = '|')
    void readsPostalCode(String printed, String code) {
        var read = PostalCode.in(TestPages.line(printed, 0, 0)).map(PostalCode::value);

        assertThat(read.orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is a name: {1}, in capitals: {2}, a heading: {3}")
    @CsvSource({
        "RAVI KUMAR,true,true,false",
        "Ravi Kumar,true,false,false",
        "1947 A B,false,false,false",
        "INCOME TAX DEPARTMEN,true,true,true",
        "a afg भा रत सर,false,false,false"
    })
    void tellsNames(String printed, boolean latin, boolean capital, boolean heading) {
        var line = TestPages.line(printed, 0, 0);

        assertThat(PrintedName.isLatin(line)).isEqualTo(latin);
        assertThat(PrintedName.isCapital(line)).isEqualTo(capital);
        assertThat(PrintedName.isHeading(line)).isEqualTo(heading);
    }

    @Test
    @DisplayName("a name is given without marks")
    void cleansNames() {
        assertThat(PrintedName.in(TestPages.line(":RAVI  K. O'NEIL-", 0, 0))).contains("RAVI K. O'NEIL");
        assertThat(PrintedName.in(TestPages.line("Kapil lyer", 0, 0))).contains("Kapil Iyer");
        assertThat(PrintedName.in(TestPages.line("12/34", 0, 0))).isEmpty();
    }

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "INC0MF TAX DEPARTMENT,INCOME TAX DEPARTMENT,true",
        "OUTCOME OF DEPORTMENT,INCOME TAX DEPARTMENT,false",
        "D0B 1967,DOB,false"
    })
    void comparesFuzzily(String text, String phrase, boolean holds) {
        assertThat(Fuzzy.holds(Fuzzy.bare(text), phrase)).isEqualTo(holds);
    }
}
