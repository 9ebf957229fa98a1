package org.pramaan.ocr.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("KF-27 the machine-readable zone of ICAO 9303")
class MrzTest {

    /** The samples of ICAO 9303-4, -5 and -6, appendix A or B. */
    private static final List<String> TD3 =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    private static final List<String> TD1 = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    private static final List<String> TD2 =
            List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");

    private final MrzParser parser = new MrzParser(LocalDate.of(2026, 11, 22));

    @Test
    @DisplayName("the passport sample of part 4")
    void readsPassport() {
        var mrz = read(TD3);

        assertThat(mrz.format()).isEqualTo(MrzFormat.TD3);
        assertThat(mrz.holding()).containsExactlyInAnyOrder(MrzCheck.values());
        assertThat(mrz.documentNumber()).isEqualTo("L898902C3");
        assertThat(mrz.issuingState()).isEqualTo("UTO");
        assertThat(mrz.nationality()).isEqualTo("UTO");
        assertThat(mrz.name()).isEqualTo(new MrzName("ERIKSSON", "ANNA MARIA", false));
        assertThat(mrz.sex()).contains("F");
        assertThat(mrz.birth()).contains(LocalDate.of(1974, 8, 12));
        assertThat(mrz.expiry()).contains(LocalDate.of(2012, 4, 15));
        assertThat(mrz.lines()).isEqualTo(TD3);
    }

    @Test
    @DisplayName("the card samples of parts 5 and 6 state the same")
    void readsCards() {
        for (var lines : List.of(TD1, TD2)) {
            var mrz = read(lines);
            assertThat(mrz.holding()).isEqualTo(mrz.format().checks());
            assertThat(mrz.documentNumber()).isEqualTo("D23145890");
            assertThat(mrz.name()).isEqualTo(new MrzName("ERIKSSON", "ANNA MARIA", false));
            assertThat(mrz.birth()).contains(LocalDate.of(1974, 8, 12));
            assertThat(mrz.sex()).contains("F");
            assertThat(mrz.lines()).isEqualTo(lines);
        }
    }

    @Test
    @DisplayName("a document number too long for its field goes on in the optional data (part 5, 4.2.2.1 note j)")
    void readsLongNumber() {
        var mrz = read(List.of("I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", TD1.get(2)));

        assertThat(mrz.documentNumber()).isEqualTo("D23145890734");
        assertThat(mrz.holding()).contains(MrzCheck.DOCUMENT_NUMBER);
    }

    @ParameterizedTest(name = "{0} is mended")
    @CsvSource({
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<, L898902C36UTO7408122F1204159ZE184226B<<<10",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<, L898902C36UTO7408122F1204159ZE184226B<<<<<<<10",
        "P<UT0ER1KS50N<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<, L898902C36UTO7408122F1204159ZE184226B<<<<<1O",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<, L8989O2C36UTO74O8122F12O4I59ZE184226B<<<<<10",
        "P《UTOERIKSSON《《ANNA<MARIA<<<<<<<<<<<<<<<<<<<, L898902C36UT07408122F1204159ZE184226B <<<<<10"
    })
    void mends(String first, String second) {
        assertThat(read(List.of("REPUBLIC OF UTOPIA", first, second)).lines()).isEqualTo(TD3);
    }

    @ParameterizedTest(name = "a wrong sign at {0} of the second line is noticed, not hidden")
    @ValueSource(ints = {1, 14, 22, 30, 43})
    void noticesErrors(int at) {
        var line = new StringBuilder(TD3.get(1));
        line.setCharAt(at, line.charAt(at) == '7' ? '3' : '7');

        var mrz = read(List.of(TD3.get(0), line.toString()));

        assertThat(mrz.repairs() > 0 || !mrz.holding().contains(MrzCheck.COMPOSITE))
                .isTrue();
    }

    @Test
    @DisplayName("a sign that was exchanged to make the number's check digit agree is counted")
    void countsRepairs() {
        assertThat(read(TD3).repairs()).isZero();
        assertThat(read(List.of(TD3.get(0), TD3.get(1).replace("L898902C3", "L8989O2C3")))
                        .repairs())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a name that fills its field may be cut off, and one word is a surname")
    void readsNames() {
        assertThat(MrzName.of("ABCDEFGHIJKL<<MNOPQRSTUVWXYZ<ABC"))
                .isEqualTo(new MrzName("ABCDEFGHIJKL", "MNOPQRSTUVWXYZ ABC", true));
        assertThat(MrzName.of("RAVI<<<<<<")).isEqualTo(new MrzName("RAVI", "", false));
        assertThat(MrzName.of("VAN<DEN<BERG<<EMIL<<").givenNames()).isEqualTo("EMIL");
    }

    @ParameterizedTest(name = "fillers read as K in {0} are mended")
    @CsvSource({
        "SILVA<<OLIVIA<K<<K<KK, SILVA<<OLIVIA<<<<<<<<",
        "SILVAKKOLIVIA<<<<<<<<, SILVA<<OLIVIA<<<<<<<<",
        "KOSKINEN<<PEKKA<<<<<<, KOSKINEN<<PEKKA<<<<<<",
        "ERIKSSON<<ERIK<<<<<<<, ERIKSSON<<ERIK<<<<<<<",
        "ERIKSSON<<EMIL<KARL<<, ERIKSSON<<EMIL<KARL<<"
    })
    void mendsFillers(String read, String mended) {
        assertThat(FillerNoise.mended(read)).isEqualTo(mended);
    }

    @ParameterizedTest(name = "year {0} of birth is {1}, of expiry {2}")
    @CsvSource({"26, 2026, 2026", "27, 1927, 2027", "00, 2000, 2000", "76, 1976, 2076", "80, 1980, 1980"})
    void tellsCenturies(String year, int birth, int expiry) {
        var dates = new MrzDates(LocalDate.of(2026, 11, 22));

        assertThat(dates.birth(year + "0101")).hasYear(birth);
        assertThat(dates.expiry(year + "0101")).hasYear(expiry);
        assertThat(dates.birth(year + "1301")).isNull();
        assertThat(dates.birth(year + "<<<<")).isNull();
    }

    @ParameterizedTest(name = "{0} is no zone")
    @ValueSource(strings = {"", "P<UTO", "Government of India, Ministry of Home Affairs", "12345678901234567890123456"})
    void findsNone(String line) {
        assertThat(parser.parse(List.of(line, line))).isEmpty();
    }

    @Test
    @DisplayName("lines whose runs of fillers were shortened are a zone if check digits vouch for it")
    void readsShortened() {
        var mrz = read(List.of("I<UTOD231458907<<<<<", "7408122F1204159UTO<<<6", "ERIKSSON<<ANNA<MARIA<<"));

        assertThat(mrz.lines()).isEqualTo(TD1);
        assertThat(parser.parse(List.of("I<UTOD231458908<<<<<", "7408123F1204158UTO<<<6", "ERIKSSON<<ANNA<MARIA<<")))
                .isEmpty();
    }

    @Test
    @DisplayName("a state that does not exist is left out")
    void knowsStates() {
        var mrz = read(List.of(TD3.get(0), TD3.get(1).replace("UTO", "IZO")));

        assertThat(mrz.nationality()).isEmpty();
        assertThat(mrz.issuingState()).isEqualTo("UTO");
    }

    @Test
    @DisplayName("a K where the names may be parted leaves the zone doubtful")
    void doubtsNames() {
        assertThat(read(TD3).isDoubtful()).isFalse();
        assertThat(read(List.of(TD3.get(0).replace("SSON<<", "SSONK<"), TD3.get(1)))
                        .isDoubtful())
                .isTrue();
    }

    @Test
    @DisplayName("the zone hides its holder")
    void hides() {
        assertThat(read(TD3)).hasToString("TD3, 5 of 5 check digits agree");
        assertThat(read(TD3).name()).hasToString("MrzName[hidden]");
    }

    private Mrz read(List<String> lines) {
        return parser.parse(lines).orElseThrow();
    }
}
