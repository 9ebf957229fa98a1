package org.pramaan.thirdfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;

@DisplayName("What a callback says of a document")
class DocumentWordsTest {

    @Test
    @DisplayName("TF-11 moments have a space, microseconds and +00:00")
    void writesMoments() {
        assertThat(CallbackTime.of(Instant.parse("2026-01-27T10:43:26.644142Z")))
                .isEqualTo("2026-01-27 10:43:26.644142+00:00");
        assertThat(CallbackTime.of(Instant.parse("2026-01-27T10:43:26Z")))
                .isEqualTo("2026-01-27 10:43:26.000000+00:00");
    }

    @Test
    @DisplayName("TF-11 EN-43 the number is a PAN, the last four digits of an Aadhaar, or another document's own")
    void tellsNumbers() {
        assertThat(DocumentWords.number(read("PAN", "PAN_NUMBER", "ABCPD1234F")))
                .hasValue("ABCPD1234F");
        assertThat(DocumentWords.number(read("AADHAAR_FRONT", "AADHAAR_LAST_FOUR", "0019")))
                .hasValue("XXXX-XXXX-0019");
        assertThat(DocumentWords.number(read("PASSPORT", "DOCUMENT_NUMBER", "11111111")))
                .hasValue("11111111");
        assertThat(DocumentWords.number(read("PAN", "FULL_NAME", "A B"))).isEmpty();
    }

    @Test
    @DisplayName("TF-11 the nationality is the document's: indian for PAN and Aadhaar, else as printed, or none")
    void tellsNationality() {
        assertThat(DocumentWords.nationality(read("PAN", "FULL_NAME", "A B"))).hasValue("indian");
        assertThat(DocumentWords.nationality(read("E_AADHAAR_XML", "FULL_NAME", "A B")))
                .hasValue("indian");
        assertThat(DocumentWords.nationality(read("PASSPORT", "NATIONALITY", "NPL")))
                .hasValue("npl");
        assertThat(DocumentWords.nationality(read("UNKNOWN", "FULL_NAME", "A B")))
                .isEmpty();
    }

    private static DocumentFacts read(String type, String field, String value) {
        return new DocumentFacts(type, 1, Map.of(field, new Fact(value, 1)), 0);
    }
}
