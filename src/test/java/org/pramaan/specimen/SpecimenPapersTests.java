package org.pramaan.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecimenPapersTests {

    private final SpecimenIdentities identities = new SpecimenIdentities();

    @ParameterizedTest
    @CsvSource({"L898902C3,6", "740812,2", "120415,9", "ZE184226B<<<<<,1", "D23145890,7", "<<<<<<<<<<<<<<,0"})
    @DisplayName("Check digits are those of the examples in ICAO Doc 9303")
    void checkDigits(String field, int digit) {
        assertThat(MachineReadableZone.digit(field)).isEqualTo(digit);
    }

    @Test
    @DisplayName("The zone of ICAO's own passport is built sign by sign")
    void passportZone() {
        var papers = papers("L898902C3", "ERIKSSON", "ANNA MARIA", LocalDate.of(2012, 4, 15));
        assertThat(MachineReadableZone.td3(papers, born(LocalDate.of(1974, 8, 12))))
                .containsExactly(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08");
    }

    @Test
    @DisplayName("The zone of ICAO's own identity card is built sign by sign")
    void cardZone() {
        var papers = papers("D23145890", "ERIKSSON", "ANNA MARIA", LocalDate.of(2012, 4, 15));
        assertThat(MachineReadableZone.td1(papers, born(LocalDate.of(1974, 8, 12))))
                .containsExactly(
                        "I<UTOD231458907<<<<<<<<<<<<<<<",
                        "7408122F1204159UTO<<<<<<<<<<<6",
                        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    }

    @Test
    @DisplayName("A passport of every fifth seed has expired, the others are valid until 2031 at least")
    void someAreExpired() {
        for (long seed = 0; seed < 20; seed++) {
            var expires = of(SpecimenKind.PASSPORT, seed).expires();
            if (seed % 5 == 4) assertThat(expires).isBefore(LocalDate.of(2023, 1, 1));
            else assertThat(expires).isAfter(LocalDate.of(2031, 1, 1));
        }
    }

    @Test
    @DisplayName("Both sides of a national ID state the same")
    void sidesAgree() {
        for (long seed = 0; seed < 5; seed++) {
            var front = of(SpecimenKind.NATIONAL_ID_FRONT, seed);
            var back = of(SpecimenKind.NATIONAL_ID_BACK, seed);
            assertThat(back.withMrz(List.of())).isEqualTo(front);
            assertThat(back.mrz()).hasSize(3).allMatch(line -> line.matches("[A-Z0-9<]{30}"));
        }
    }

    @Test
    @DisplayName("An Indian licence's number has the state, the office, the year and seven digits")
    void licenceNumbers() {
        for (long seed = 0; seed < 40; seed++)
            assertThat(of(SpecimenKind.INDIAN_DRIVING_LICENCE, seed).number())
                    .matches("[A-Z]{2}\\d{2}(19|20)\\d{2}\\d{7}");
    }

    @Test
    @DisplayName("A holder's only name is the surname")
    void singleNames() {
        long seed = 0;
        while (identities.identity(seed).fullName().contains(" ")) seed++;
        var papers = of(SpecimenKind.PASSPORT, seed);
        assertThat(papers.surname()).isEqualTo(identities.identity(seed).fullName());
        assertThat(papers.givenNames()).isEmpty();
        assertThat(papers.mrz()).allMatch(line -> line.length() == 44);
        assertThat(papers.toString()).isEqualTo("SpecimenPapers[hidden]");
    }

    private SpecimenPapers of(SpecimenKind kind, long seed) {
        return SpecimenPapers.of(kind, identities.identity(kind, seed), seed);
    }

    private static SpecimenPapers papers(String number, String surname, String given, LocalDate expires) {
        return new SpecimenPapers(number, surname, given, "UTO", "Zenith", expires, expires, List.of());
    }

    private static SpecimenIdentity born(LocalDate day) {
        return new SpecimenIdentity("Anna", "Erik", day, 'F', "AAAPA0001A", "200000000001", List.of("Zenith"), "12345");
    }
}
