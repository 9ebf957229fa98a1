package org.pramaan.ocr.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.ocr.FieldName.*;
import static org.pramaan.ocr.page.TestPages.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TestPages;

@DisplayName("KF-27 driving licences, letters and bills")
class LicenceLayoutTest {

    private static final List<Line> EUROPEAN = List.of(
            line("UTO", 60, 20),
            line("DRIVING LICENCE", 200, 20),
            line("Permis de conduire Fuhrerschein", 200, 60),
            line("1.", 300, 100),
            line("ERIKSSON", 360, 100),
            line("2.", 300, 140),
            line("ANNA MARIA", 360, 140),
            line("3.", 300, 180),
            line("12.08.1974 ZENITH", 360, 180),
            line("4a.", 300, 220),
            line("16.04.2017", 360, 220),
            line("4c.", 560, 220),
            line("CITY OF ZENITH", 620, 220),
            line("4b.", 300, 260),
            line("15.04.2032", 360, 260),
            line("5.", 300, 300),
            line("H924488X694", 360, 300),
            line("9.", 300, 340),
            line("AM/B/L", 360, 340));

    private static final Page INDIAN = new Page(List.of(
            line("INDIAN UNION DRIVING LICENCE", 300, 20),
            line("DL No.", 50, 60),
            line("TN-1920244552482", 140, 60),
            line("Issue Date", 50, 100),
            line("Validity (NT)", 250, 100),
            line("Blood Group", 500, 100),
            line("08-11-2024", 50, 130),
            line("07-11-2034", 250, 130),
            line("A+", 500, 130),
            line("Name", 50, 170),
            line("RAVI KUMAR", 260, 170),
            line("Date of Birth", 50, 210),
            line("24-02-1967", 260, 210),
            line("Son/Daughter/Wife of MOHAN LAL", 50, 250),
            line("Address", 50, 290),
            line("FLAT 12, MG ROAD,", 260, 290),
            line("BENGALURU, KARNATAKA, 560001", 260, 330)));

    private static final Page LETTER = new Page(List.of(
            line("Government of India", 400, 20),
            line("Enrolment No.: 1234/56789/01234", 100, 60),
            line("To", 100, 100),
            line("Ravi Kumar", 100, 130),
            line("S/O Mohan Lal,", 100, 160),
            line("VTC: Bengaluru,", 100, 190),
            line("District: Bengaluru,", 100, 220),
            line("PIN Code: 560001,", 100, 250),
            line("Download Date: 08/11/2024", 100, 290),
            line("Your Aadhaar No. :", 400, 330),
            line("2341 2341 2346", 400, 360),
            line("VID : 9174 1234 5678 9012", 400, 390),
            line("DOB: 24/02/1967", 200, 500),
            line("MALE", 200, 530)));

    private static final Page BILL = new Page(List.of(
            line("JYOTI VIDYUT VITARAN LIMITED", 200, 20),
            line("ELECTRICITY BILL", 400, 60),
            line("Consumer Name", 100, 100),
            line("Consumer No.", 700, 100),
            line("987654321098", 900, 100),
            line("RAVI KUMAR", 100, 130),
            line("Bill Date", 700, 140),
            line("08/11/2026", 900, 140),
            line("Service Address", 100, 170),
            line("Due Date", 700, 180),
            line("23/11/2026", 900, 180),
            line("12 MG Road,", 100, 200),
            line("Bengaluru, Karnataka - 560001", 100, 230),
            line("Amount Payable (Rs.)", 100, 400)));

    @Test
    @DisplayName("an Indian licence, values beside or below their labels or in one line with them")
    void readsIndian() {
        assertThat(Layouts.type(INDIAN)).isEqualTo(DocumentType.INDIAN_DRIVING_LICENCE);
        assertThat(Layouts.fields(INDIAN))
                .containsOnly(
                        Map.entry(DOCUMENT_NUMBER, "TN1920244552482"),
                        Map.entry(FULL_NAME, "RAVI KUMAR"),
                        Map.entry(FATHERS_NAME, "MOHAN LAL"),
                        Map.entry(DATE_OF_BIRTH, "1967-02-24"),
                        Map.entry(ISSUE_DATE, "2024-11-08"),
                        Map.entry(EXPIRY_DATE, "2034-11-07"),
                        Map.entry(ADDRESS, "FLAT 12, MG ROAD, BENGALURU, KARNATAKA, 560001"),
                        Map.entry(POSTAL_CODE, "560001"));
    }

    @Test
    @DisplayName("an Indian licence by the order of its values where the labels were not legible")
    void readsUnlabelledIndian() {
        var values = new Page(List.of(
                line("INDIAN UNION DRIVING LICENCE", 300, 20),
                line("TN-1920244552482", 140, 60),
                line("08-11-2024", 50, 130),
                line("07-11-2034", 250, 130),
                line("RAVI KUMAR", 260, 170),
                line("24-02-1967", 260, 210),
                line("MOHAN LAL", 260, 250),
                line("FLAT 12, MG ROAD,", 260, 290),
                line("BENGALURU, KARNATAKA, 560001", 260, 330)));

        assertThat(Layouts.fields(values)).isEqualTo(Layouts.fields(INDIAN));
    }

    @Test
    @DisplayName("a European licence by its numbers")
    void readsEuropean() {
        var page = new Page(EUROPEAN);

        assertThat(Layouts.type(page)).isEqualTo(DocumentType.EU_DRIVING_LICENCE);
        assertThat(Layouts.fields(page))
                .containsOnly(
                        Map.entry(SURNAME, "ERIKSSON"),
                        Map.entry(GIVEN_NAMES, "ANNA MARIA"),
                        Map.entry(FULL_NAME, "ANNA MARIA ERIKSSON"),
                        Map.entry(DATE_OF_BIRTH, "1974-08-12"),
                        Map.entry(PLACE_OF_BIRTH, "ZENITH"),
                        Map.entry(ISSUE_DATE, "2017-04-16"),
                        Map.entry(EXPIRY_DATE, "2032-04-15"),
                        Map.entry(DOCUMENT_NUMBER, "H924488X694"));
    }

    @Test
    @DisplayName("a European licence by the order of its column where the numbers were not read")
    void readsUnnumbered() {
        var lines = new ArrayList<>(EUROPEAN);
        lines.removeIf(line -> line.text().matches("[1-5][ab]?\\."));

        assertThat(Layouts.fields(new Page(lines)))
                .containsEntry(SURNAME, "ERIKSSON")
                .containsEntry(GIVEN_NAMES, "ANNA MARIA")
                .containsEntry(DATE_OF_BIRTH, "1974-08-12")
                .containsEntry(ISSUE_DATE, "2017-04-16")
                .containsEntry(EXPIRY_DATE, "2032-04-15")
                .containsEntry(DOCUMENT_NUMBER, "H924488X694");
    }

    @Test
    @DisplayName("the e-Aadhaar letter, whose download date is not the holder's birth")
    void readsLetter() {
        assertThat(Layouts.type(LETTER)).isEqualTo(DocumentType.E_AADHAAR);
        assertThat(Layouts.fields(LETTER))
                .containsOnly(
                        Map.entry(AADHAAR_NUMBER, "234123412346"),
                        Map.entry(FULL_NAME, "Ravi Kumar"),
                        Map.entry(DATE_OF_BIRTH, "1967-02-24"),
                        Map.entry(GENDER, "M"),
                        Map.entry(POSTAL_CODE, "560001"));
    }

    @Test
    @DisplayName("a bill, each value with the label that is nearest")
    void readsBill() {
        assertThat(Layouts.type(BILL)).isEqualTo(DocumentType.PROOF_OF_ADDRESS);
        assertThat(Layouts.fields(BILL))
                .containsOnly(
                        Map.entry(FULL_NAME, "RAVI KUMAR"),
                        Map.entry(DOCUMENT_NUMBER, "987654321098"),
                        Map.entry(ISSUE_DATE, "2026-11-08"),
                        Map.entry(ADDRESS, "12 MG Road, Bengaluru, Karnataka - 560001"),
                        Map.entry(POSTAL_CODE, "560001"));
    }

    @Test
    @DisplayName("a bill whose label was not legible: the date before the one on which it is due")
    void readsBillDateWithoutLabel() {
        var lines = new ArrayList<>(BILL.lines());
        lines.removeIf(line -> line.text().equals("Bill Date"));

        assertThat(Layouts.fields(new Page(lines))).containsEntry(ISSUE_DATE, "2026-11-08");
        lines.removeIf(line -> line.text().equals("Due Date"));
        assertThat(Layouts.fields(new Page(lines))).doesNotContainKey(ISSUE_DATE);
    }

    @ParameterizedTest(name = "{0} with a name, a date and a number is of no kind")
    @ValueSource(strings = {"MEMBERSHIP CARD", "Library", "Boarding pass", "LICENCE", "Passport photos 5 minutes"})
    void tellsNothing(String heading) {
        var page = TestPages.of(heading, "Name", "RAVI KUMAR", "Valid until", "24/02/2030", "No. 123456");

        assertThat(Layouts.type(page)).isEqualTo(DocumentType.UNKNOWN);
    }
}
