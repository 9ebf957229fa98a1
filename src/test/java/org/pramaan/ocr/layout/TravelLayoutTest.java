package org.pramaan.ocr.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.ocr.FieldName.*;
import static org.pramaan.ocr.page.TestPages.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;

@DisplayName("KF-27 passports and identity cards")
class TravelLayoutTest {

    private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    private static final List<Line> PASSPORT = List.of(
            line("REPUBLIC OF UTOPIA", 200, 20),
            line("Type", 100, 60),
            line("Country Code", 300, 60),
            line("qrie / Passport No.", 600, 60),
            line("P", 100, 90),
            line("UTO", 300, 90),
            line("L898902C3", 600, 90),
            line("Surname", 100, 130),
            line("ERIKSSON", 100, 160),
            line("Given Name(s)", 100, 200),
            line("ANNA-MARIA", 100, 230),
            line("Date of Birth", 100, 270),
            line("Sex", 400, 270),
            line("12/08/1974", 100, 300),
            line("F", 400, 300),
            line("Place of Birth", 100, 340),
            line("ZENITH", 100, 370),
            line("Date of Issue", 100, 410),
            line("Date of Expiry", 400, 410),
            line("16/04/2007", 100, 440),
            line("15/04/2012", 400, 440));

    private static final Page CARD_BACK = new Page(List.of(
            line("Address / Adresse", 100, 20),
            line("Date of issue", 100, 80),
            line("16 04 2007", 100, 110),
            line("Colour of eyes", 400, 80),
            line("I<UTOD231458907<<<<<<<<<<<<<<<", 100, 200),
            line("7408122F1204159UTO<<<<<<<<<<<6", 100, 240),
            line("ERIKSSON<<ANNA<MARIA<<<<<<<<<<", 100, 280)));

    private static final Page CARD_FRONT = new Page(List.of(
            line("UTO", 60, 20),
            line("REPUBLIC OF UTOPIA", 200, 20),
            line("IDENTITY CARD / CARTE D'IDENTITE", 200, 60),
            line("Document No. / No du document", 600, 90),
            line("D23145890", 600, 120),
            line("Surname / Nom", 300, 160),
            line("ERIKSSON", 300, 190),
            line("Given names / Prenoms", 300, 230),
            line("ANNA MARIA", 300, 260),
            line("Sex / Sexe", 300, 300),
            line("Nationality / Nationalite", 450, 300),
            line("Date of birth / Date de naissance", 750, 300),
            line("F", 300, 330),
            line("UTO", 450, 330),
            line("12 08 1974", 750, 330),
            line("Place of birth / Lieu de naissance", 300, 370),
            line("ZENITH", 300, 400),
            line("Date of expiry / Date d'expiration", 300, 440),
            line("15 04 2032", 300, 470)));

    @Test
    @DisplayName("a passport: dates and number from the zone, the name as printed")
    void readsPassport() {
        var page = passport(FIRST, SECOND);

        assertThat(Layouts.type(page)).isEqualTo(DocumentType.PASSPORT);
        assertThat(Layouts.fields(page))
                .containsOnly(
                        Map.entry(DOCUMENT_NUMBER, "L898902C3"),
                        Map.entry(SURNAME, "ERIKSSON"),
                        Map.entry(GIVEN_NAMES, "ANNA-MARIA"),
                        Map.entry(FULL_NAME, "ANNA-MARIA ERIKSSON"),
                        Map.entry(DATE_OF_BIRTH, "1974-08-12"),
                        Map.entry(PLACE_OF_BIRTH, "ZENITH"),
                        Map.entry(GENDER, "F"),
                        Map.entry(NATIONALITY, "UTO"),
                        Map.entry(ISSUING_STATE, "UTO"),
                        Map.entry(ISSUE_DATE, "2007-04-16"),
                        Map.entry(EXPIRY_DATE, "2012-04-15"),
                        Map.entry(MRZ, FIRST + "\n" + SECOND));
    }

    @Test
    @DisplayName("where a check digit disagrees what is printed is believed")
    void believesPrint() {
        var page = passport(FIRST, SECOND.replace("L898902C36", "L893902C36").replace("7408122", "7403122"));

        assertThat(Layouts.fields(page))
                .containsEntry(DOCUMENT_NUMBER, "L898902C3")
                .containsEntry(DATE_OF_BIRTH, "1974-08-12")
                .containsEntry(EXPIRY_DATE, "2012-04-15");
    }

    @Test
    @DisplayName("a zone that two check digits do not vouch for is no evidence")
    void distrustsZone() {
        var page = new Page(
                List.of(line(FIRST, 100, 100), line("L893902C36UTO7403122F1203159ZE184226B<<<<<19", 100, 140)));

        assertThat(Layouts.type(page)).isEqualTo(DocumentType.UNKNOWN);
    }

    @Test
    @DisplayName("a printed name unlike the zone's is some other text")
    void prefersZoneName() {
        var lines = new ArrayList<>(PASSPORT);
        lines.replaceAll(line -> line.text().equals("ERIKSSON") ? line("VALID UNTIL", 100, 160) : line);
        lines.add(line(FIRST, 100, 520));
        lines.add(line(SECOND, 100, 560));

        assertThat(Layouts.fields(new Page(lines))).containsEntry(SURNAME, "ERIKSSON");
    }

    @Test
    @DisplayName("the back of an identity card, its zone split over boxes")
    void readsCardBack() {
        assertThat(Layouts.type(CARD_BACK)).isEqualTo(DocumentType.NATIONAL_ID_BACK);
        assertThat(Layouts.fields(CARD_BACK))
                .containsEntry(DOCUMENT_NUMBER, "D23145890")
                .containsEntry(FULL_NAME, "ANNA MARIA ERIKSSON")
                .containsEntry(ISSUE_DATE, "2007-04-16");
        var split = new ArrayList<>(CARD_BACK.lines());
        split.removeIf(line -> line.text().startsWith("I<UTO"));
        split.add(line("I<UTOD231458907<<<", 100, 200));
        split.add(line("<<<<<<<<<<<<", 300, 200));
        assertThat(Layouts.fields(new Page(split))).containsEntry(DOCUMENT_NUMBER, "D23145890");
    }

    @Test
    @DisplayName(
            "the back of an identity card: without its label, the one date between birth and expiry is that of issue")
    void readsIssueWithoutLabel() {
        var lines = new ArrayList<>(CARD_BACK.lines());
        lines.removeIf(line -> line.text().startsWith("Date"));

        assertThat(Layouts.fields(new Page(lines))).containsEntry(ISSUE_DATE, "2007-04-16");
        lines.add(line("17 04 2008", 400, 110));
        assertThat(Layouts.fields(new Page(lines))).doesNotContainKey(ISSUE_DATE);
    }

    @Test
    @DisplayName(
            "an Indian passport without legible labels: of two places the upper one is that of birth, one may be either")
    void readsBirthplaceWithoutLabel() {
        var lines = new ArrayList<>(List.of(
                line("12/08/1974", 100, 300),
                line("INDIAN", 400, 300),
                line("ZENITH", 100, 340),
                line("BENGALURU", 100, 380),
                line("16/04/2007", 100, 440),
                line(FIRST.replace("UTO", "IND"), 100, 520),
                line(SECOND.replace("UTO", "IND"), 100, 560)));

        assertThat(Layouts.fields(new Page(lines)))
                .containsEntry(PLACE_OF_BIRTH, "ZENITH")
                .containsEntry(ISSUE_DATE, "2007-04-16");
        lines.remove(3);
        assertThat(Layouts.fields(new Page(lines))).doesNotContainKey(PLACE_OF_BIRTH);
    }

    @Test
    @DisplayName("the front of an identity card")
    void readsCardFront() {
        assertThat(Layouts.type(CARD_FRONT)).isEqualTo(DocumentType.NATIONAL_ID_FRONT);
        assertThat(Layouts.fields(CARD_FRONT))
                .containsOnly(
                        Map.entry(DOCUMENT_NUMBER, "D23145890"),
                        Map.entry(SURNAME, "ERIKSSON"),
                        Map.entry(GIVEN_NAMES, "ANNA MARIA"),
                        Map.entry(FULL_NAME, "ANNA MARIA ERIKSSON"),
                        Map.entry(DATE_OF_BIRTH, "1974-08-12"),
                        Map.entry(PLACE_OF_BIRTH, "ZENITH"),
                        Map.entry(GENDER, "F"),
                        Map.entry(NATIONALITY, "UTO"),
                        Map.entry(ISSUING_STATE, "UTO"),
                        Map.entry(EXPIRY_DATE, "2032-04-15"));
    }

    @Test
    @DisplayName("the front of an identity card whose small labels were not legible")
    void readsUnlabelledCard() {
        var values = CARD_FRONT.lines().stream()
                .filter(line -> !line.text().contains(" / ") || line.text().startsWith("IDENTITY"))
                .toList();

        assertThat(Layouts.fields(new Page(values))).isEqualTo(Layouts.fields(CARD_FRONT));
    }

    private static Page passport(String first, String second) {
        var lines = new ArrayList<>(PASSPORT);
        lines.add(line(first, 100, 520));
        lines.add(line(second, 100, 560));
        return new Page(lines);
    }
}
