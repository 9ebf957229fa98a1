package org.pramaan.api.thirdfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.ReadField;
import org.pramaan.ocr.TestReadings;

class DocumentDataTest {

    @Test
    @DisplayName("TF-05 a passport's names are put together, its own number is shown in full")
    void putsNamesTogether() {
        var data = DocumentData.of(reading(
                DocumentType.PASSPORT,
                field(FieldName.SURNAME, "SMITH"),
                field(FieldName.GIVEN_NAMES, "JANE"),
                field(FieldName.DOCUMENT_NUMBER, "L898902C3")));
        assertThat(data.name()).isEqualTo("JANE SMITH");
        assertThat(data.idNumber()).isEqualTo("L898902C3");
        assertThat(data.dob()).isNull();
        assertThat(data.confidence()).isEqualTo(.9);
        assertThat(data.toString()).isEqualTo("passport");
    }

    @Test
    @DisplayName("TF-05 CF-23 a year alone has no month and no day")
    void knowsYears() {
        var data = DocumentData.of(reading(DocumentType.AADHAAR_FRONT, field(FieldName.DATE_OF_BIRTH, "1995")));
        assertThat(data.dob()).isEqualTo(new BirthDate("1995", null, null));
        assertThat(data.dob()).hasToString("BirthDate[hidden]");
        assertThat(DocumentData.of(reading(DocumentType.PAN, field(FieldName.DATE_OF_BIRTH, "1995-07-10")))
                        .dob())
                .isEqualTo(new BirthDate("1995", "07", "10"));
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_ID_FRONT, national-id-front, national-id",
        "NATIONAL_ID_BACK, national-id-back, national-id",
        "PASSPORT, passport, passport",
        "INDIAN_DRIVING_LICENCE, driving-license, driving-license",
        "EU_DRIVING_LICENCE, driving-license, driving-license",
        "PAN, pan-card, pan-card",
        "AADHAAR_BACK, aadhaar-back, aadhaar-back",
        "E_AADHAAR, e-aadhaar, e-aadhaar",
        "PROOF_OF_ADDRESS, proof-of-address, proof-of-address",
        "UNKNOWN, unknown, unknown"
    })
    @DisplayName("TF-04 TF-05 every type has the word that is printed")
    void wordsTypes(DocumentType type, String withSide, String plain) {
        assertThat(TypeWords.withSide(type)).isEqualTo(withSide);
        assertThat(TypeWords.plain(type)).isEqualTo(plain);
    }

    private static ReadField field(FieldName name, String value) {
        return new ReadField(name, value, .9, List.of());
    }

    private static DocumentReading reading(DocumentType type, ReadField... fields) {
        return TestReadings.of(type, 1, Stream.of(fields).toList(), List.of());
    }
}
