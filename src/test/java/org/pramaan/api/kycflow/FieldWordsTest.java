package org.pramaan.api.kycflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.ReadField;
import org.pramaan.ocr.ReadLine;
import org.pramaan.ocr.TestReadings;

@DisplayName("KF-27 A reading in this API's words")
class FieldWordsTest {

    @Test
    @DisplayName("CF-23 has the example's keys and dates as DD/MM/YYYY")
    void wordsTheExample() throws Exception {
        var reading = reading(
                DocumentType.PASSPORT,
                Map.of(
                        FieldName.GIVEN_NAMES, "John",
                        FieldName.SURNAME, "Doe",
                        FieldName.DATE_OF_BIRTH, "1990-01-01",
                        FieldName.DOCUMENT_NUMBER, "ABC123456",
                        FieldName.NATIONALITY, "CHE",
                        FieldName.ISSUE_DATE, "2020-01-01",
                        FieldName.EXPIRY_DATE, "2030-01-01",
                        FieldName.PLACE_OF_BIRTH, "Zurich",
                        FieldName.ADDRESS, "123 Main St, Zurich",
                        FieldName.GENDER, "M"));

        assertThat(new ObjectMapper().writeValueAsString(OcrData.of(reading)))
                .isEqualTo("{\"document_type\":\"passport\",\"confidence\":0.72,\"extracted_text\":\"one\\ntwo\","
                        + "\"fields\":{\"full_name\":\"John Doe\",\"date_of_birth\":\"01/01/1990\","
                        + "\"document_number\":\"ABC123456\",\"nationality\":\"Switzerland\","
                        + "\"issue_date\":\"01/01/2020\",\"expiry_date\":\"01/01/2030\",\"place_of_birth\":\"Zurich\","
                        + "\"address\":\"123 Main St, Zurich\",\"gender\":\"M\"}}");
    }

    @Test
    @DisplayName("leaves null what was not read or cannot be told, such as a year alone")
    void leavesNull() {
        var fields = OcrFields.of(
                reading(DocumentType.AADHAAR_FRONT, Map.of(FieldName.DATE_OF_BIRTH, "1990", FieldName.GENDER, "T")));

        assertThat(fields).isEqualTo(new OcrFields(null, null, null, null, null, null, null, null, null));
    }

    @Test
    @DisplayName("EN-43 tells the last four digits of an Aadhaar number only, and hides all in its own text")
    void coversAadhaarNumbers() {
        var fields =
                OcrFields.of(reading(DocumentType.AADHAAR_FRONT, Map.of(FieldName.AADHAAR_NUMBER, "999941057058")));

        assertThat(fields.documentNumber()).isEqualTo("XXXX XXXX 7058");
        assertThat(fields.toString()).doesNotContain("7058");
    }

    @ParameterizedTest
    @CsvSource({"D, Germany", "IND, India", "DEU, Germany", "German, German", "UTO, UTO"})
    @DisplayName("names states, and repeats what is no code")
    void namesStates(String read, String told) {
        assertThat(OcrFields.of(reading(DocumentType.PASSPORT, Map.of(FieldName.NATIONALITY, read)))
                        .nationality())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "PAN, pan_card",
        "AADHAAR_FRONT, aadhaar_front",
        "AADHAAR_BACK, aadhaar_back",
        "E_AADHAAR, e_aadhaar",
        "NATIONAL_ID_BACK, national_id",
        "EU_DRIVING_LICENCE, drivers_license",
        "PROOF_OF_ADDRESS, proof_of_address",
        "UNKNOWN, unknown"
    })
    @DisplayName("names every type of document")
    void namesTypes(DocumentType type, String word) {
        assertThat(OcrData.of(reading(type, Map.of())).documentType()).isEqualTo(word);
    }

    private static DocumentReading reading(DocumentType type, Map<FieldName, String> values) {
        var fields = values.entrySet().stream()
                .map(entry -> new ReadField(entry.getKey(), entry.getValue(), .9, List.of()))
                .toList();
        var lines = List.of(new ReadLine("one", .9, List.of()), new ReadLine("two", .9, List.of()));
        return TestReadings.of(type, .8, fields, lines);
    }
}
