package org.pramaan.ocr.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.ocr.FieldName.AADHAAR_NUMBER;
import static org.pramaan.ocr.FieldName.ADDRESS;
import static org.pramaan.ocr.FieldName.DATE_OF_BIRTH;
import static org.pramaan.ocr.FieldName.FATHERS_NAME;
import static org.pramaan.ocr.FieldName.FULL_NAME;
import static org.pramaan.ocr.FieldName.GENDER;
import static org.pramaan.ocr.FieldName.PAN_NUMBER;
import static org.pramaan.ocr.FieldName.POSTAL_CODE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TestPages;

@DisplayName("KF-27 documents told apart and read")
class LayoutTest {

    private static final Page NEW_PAN = TestPages.of(
            "INCOME TAX DEPARTMENT",
            "GOVT. OF INDIA",
            "Permanent Account Number Card",
            "ABCPK1234L",
            "Name",
            "RAVI KUMAR",
            "Father's Name",
            "MOHAN LAL KUMAR",
            "Date of Birth",
            "24/02/1967");
    private static final Page OLD_PAN = TestPages.of(
            "INCOME TAX DEPARTMENT",
            "RAVI KUMAR",
            "MOHAN LAL KUMAR",
            "24/02/1967",
            "Permanent Account Number",
            "ABCPK1234L");
    private static final Page FRONT = TestPages.of(
            "Government of India",
            "Ravi Kumar",
            "f/DOB: 24/02/1967",
            "q/MALE",
            "2341 2341 2346",
            "VID : 9174 1234 5678 9012");
    private static final Page BACK = TestPages.of(
            "Unique Identification Authority of India",
            "Address:",
            "S/O Mohan Lal, 12, MG Road,",
            "Bengaluru, Karnataka - 560001",
            "2341 2341 2346",
            "1947");

    private final DocumentTyping typing =
            new DocumentTyping(List.of(new PanLayout(), new AadhaarFrontLayout(), new AadhaarBackLayout()));

    @Test
    @DisplayName("EN-25 the PAN card with labels")
    void readsNewPan() {
        assertThat(type(NEW_PAN)).isEqualTo(DocumentType.PAN);
        assertThat(fields(NEW_PAN))
                .containsOnly(
                        Map.entry(PAN_NUMBER, "ABCPK1234L"),
                        Map.entry(FULL_NAME, "RAVI KUMAR"),
                        Map.entry(FATHERS_NAME, "MOHAN LAL KUMAR"),
                        Map.entry(DATE_OF_BIRTH, "1967-02-24"));
    }

    @Test
    @DisplayName("EN-25 the older PAN card without labels")
    void readsOldPan() {
        assertThat(fields(OLD_PAN))
                .containsEntry(FULL_NAME, "RAVI KUMAR")
                .containsEntry(FATHERS_NAME, "MOHAN LAL KUMAR");
    }

    @Test
    @DisplayName("EN-25 the front of an Aadhaar card")
    void readsFront() {
        assertThat(type(FRONT)).isEqualTo(DocumentType.AADHAAR_FRONT);
        assertThat(fields(FRONT))
                .containsOnly(
                        Map.entry(AADHAAR_NUMBER, "234123412346"),
                        Map.entry(FULL_NAME, "Ravi Kumar"),
                        Map.entry(DATE_OF_BIRTH, "1967-02-24"),
                        Map.entry(GENDER, "M"));
    }

    @Test
    @DisplayName("EN-25 the back of an Aadhaar card with its address")
    void readsBack() {
        assertThat(type(BACK)).isEqualTo(DocumentType.AADHAAR_BACK);
        assertThat(fields(BACK))
                .containsOnly(
                        Map.entry(AADHAAR_NUMBER, "234123412346"),
                        Map.entry(ADDRESS, "S/O Mohan Lal, 12, MG Road, Bengaluru, Karnataka - 560001"),
                        Map.entry(POSTAL_CODE, "560001"));
    }

    @Test
    @DisplayName("an unfamiliar page is of no kind rather than of a doubtful one")
    void tellsNothing() {
        assertThat(typing.of(TestPages.of("Members' card", "Ravi Kumar", "MALE")))
                .isEmpty();
        assertThat(typing.of(new Page(List.of()))).isEmpty();
    }

    @Test
    @DisplayName("the score is the winner's share of all evidence")
    void scores() {
        assertThat(typing.of(NEW_PAN).orElseThrow().score()).isGreaterThan(0.7);
        assertThat(typing.of(FRONT).orElseThrow().score()).isBetween(0.5, 1.0);
    }

    @Test
    @DisplayName("a finding hides its value")
    void hides() {
        assertThat(typing.of(FRONT).orElseThrow().layout().read(FRONT).toString())
                .doesNotContain("2341")
                .doesNotContain("Ravi");
    }

    private DocumentType type(Page page) {
        return typing.of(page).orElseThrow().layout().type();
    }

    private Map<FieldName, String> fields(Page page) {
        return typing.of(page).orElseThrow().layout().read(page).stream()
                .collect(Collectors.toMap(Finding::name, Finding::value));
    }
}
