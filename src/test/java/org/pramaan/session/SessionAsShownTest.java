package org.pramaan.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.document.DocumentKind;

@DisplayName("Clients see of a session")
class SessionAsShownTest {

    @ParameterizedTest
    @CsvSource({
        "CREATED, PENDING, false",
        "COLLECTED, DOCUMENTS_UPLOADED, false",
        "EXTRACTED, OCR_COMPLETED, false",
        "AUTO_APPROVED, FACE_VERIFIED, true",
        "IN_REVIEW, PENDING_REVIEW, true",
        "APPROVED, VERIFIED, true",
        "REJECTED, REJECTED, true",
        "EXPIRED, REJECTED, true"
    })
    @DisplayName("CF-10 its state in their own words, and EN-13 when to stop polling")
    void status(SessionState state, SessionStatus status, boolean stop) {
        assertThat(SessionStatus.of(state)).isEqualTo(status);
        assertThat(state.isStop()).isEqualTo(stop);
        assertThat(state.isOpen()).isEqualTo(!stop);
    }

    @Test
    @DisplayName("EN-42 how far it is: a quarter for each required document, once")
    void progress() {
        assertThat(RequiredDocuments.progress(List.of())).isZero();
        var pan = TestSessions.document(DocumentKind.PAN_CARD);
        assertThat(RequiredDocuments.progress(List.of(pan, pan))).isEqualTo(25);
        var all = EnumSet.allOf(DocumentKind.class).stream()
                .map(TestSessions::document)
                .toList();
        assertThat(RequiredDocuments.progress(all)).isEqualTo(100);
        assertThat(RequiredDocuments.areAllIn(all)).isTrue();
        assertThat(RequiredDocuments.progress(all.subList(0, 3))).isEqualTo(75);
        assertThat(RequiredDocuments.areAllIn(all.subList(0, 3))).isFalse();
    }

    @Test
    @DisplayName("EN-43 of each field the surest reading, and of an Aadhaar number the last four digits")
    void surestReading() {
        var data = ExtractedData.of(Map.of(
                DocumentKind.PAN_CARD,
                facts(Map.of(
                        "PAN_NUMBER", new Fact("ABCPE1234F", 0.9),
                        "FULL_NAME", new Fact("ANITA DESA1", 0.6),
                        "DATE_OF_BIRTH", new Fact("1990-08-15", 0.95))),
                DocumentKind.AADHAAR_CARD_FRONT,
                facts(Map.of(
                        "FULL_NAME", new Fact("Anita Desai", 0.9),
                        "DATE_OF_BIRTH", new Fact("1990", 0.7),
                        "AADHAAR_LAST_FOUR", new Fact("4321", 0.8))),
                DocumentKind.AADHAAR_CARD_BACK,
                facts(Map.of("ADDRESS", new Fact("12 MG Road", 0.7)))));
        assertThat(data)
                .isEqualTo(
                        new ExtractedData("ABCPE1234F", "XXXX XXXX 4321", "Anita Desai", "1990-08-15", "12 MG Road"));
        assertThat(data.isEmpty()).isFalse();
    }

    @Test
    @DisplayName("no PAN number but that of a PAN card, and nothing where nothing was read")
    void onlyFromItsCard() {
        var stray = Map.of(DocumentKind.AADHAAR_CARD_BACK, facts(Map.of("PAN_NUMBER", new Fact("ABCPE1234F", 0.9))));
        assertThat(ExtractedData.of(stray).isEmpty()).isTrue();
        assertThat(ExtractedData.of(Map.of()).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("nothing personal where a value is printed")
    void hidden() {
        var fact = new Fact("Anita Desai", 0.9);
        var facts = facts(Map.of("FULL_NAME", fact));
        var reading = new Reading(facts, "ABCPE1234F", null, false, null);
        assertThat(List.of(fact, facts, reading, ExtractedData.of(Map.of(DocumentKind.PAN_CARD, facts))))
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain("Anita", "ABCPE1234F"));
        assertThat(new Upload(DocumentKind.PAN_CARD, "image/jpeg", "jpg", new byte[7]))
                .hasToString("Upload[PAN_CARD, 7 bytes]");
    }

    @Test
    @DisplayName("no picture of an Aadhaar card before its number is covered; a replaced document stays replaced")
    void withheld() {
        var front = TestSessions.document(DocumentKind.AADHAAR_CARD_FRONT);
        assertThat(front.isWithheld()).isTrue();
        assertThat(TestSessions.document(DocumentKind.PAN_CARD).isWithheld()).isFalse();
        front.replace();
        front.read(new byte[] {1}, null, null, false);
        assertThat(front.isWithheld()).isFalse();
        assertThat(front.isCurrent()).isFalse();
    }

    @Test
    @DisplayName("a document given up as unreadable, unless it was read before")
    void givenUp() {
        var pan = TestSessions.document(DocumentKind.PAN_CARD);
        assertThat(pan.isUnread()).isTrue();
        pan.giveUp("ReadDocument: UnreadableImage");
        assertThat(pan.isUnreadable()).isTrue();
        assertThat(pan.failure()).isEqualTo("ReadDocument: UnreadableImage");
        var read = TestSessions.document(DocumentKind.PAN_CARD);
        read.read(new byte[] {1}, null, null, false);
        read.giveUp("late");
        assertThat(read.isUnreadable()).isFalse();
    }

    private static DocumentFacts facts(Map<String, Fact> fields) {
        return new DocumentFacts("ANY", 1, fields, 0);
    }
}
