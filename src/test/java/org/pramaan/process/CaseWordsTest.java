package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pramaan.document.DocumentKind.AADHAAR_CARD_BACK;
import static org.pramaan.document.DocumentKind.AADHAAR_CARD_FRONT;
import static org.pramaan.document.DocumentKind.LIVE_PHOTO;
import static org.pramaan.document.DocumentKind.PAN_CARD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.pvm.runtime.ExecutionImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.decision.Identity;
import org.pramaan.document.DocumentKind;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.inference.ModelMissing;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;
import org.pramaan.session.VerifiedBy;

@DisplayName("A case")
class CaseWordsTest {

    private final Map<DocumentKind, DocumentFacts> facts = new HashMap<>();
    private final DelegateExecution execution = new ExecutionImpl();

    @Test
    @DisplayName("has thresholds as the diagram writes them: numbers and truths by their look, words as words")
    void thresholds() {
        Map.of(
                        "faceMatchThreshold", "0.80",
                        "offset", " -1.5 ",
                        "rejectFaceMismatch", "false",
                        "requiredLivenessMethod", "ANY",
                        "version", "1.2.3")
                .forEach(execution::setVariableLocal);
        execution.setVariableLocal("number", 0.5);
        new ReadThresholds().notify(execution);
        assertThat(execution.getVariablesLocal())
                .containsEntry("faceMatchThreshold", 0.8)
                .containsEntry("offset", -1.5)
                .containsEntry("rejectFaceMismatch", false)
                .containsEntry("requiredLivenessMethod", "ANY")
                .containsEntry("version", "1.2.3")
                .containsEntry("number", 0.5);
    }

    @Test
    @DisplayName("has typed variables, and misses one loudly")
    void variables() {
        assertThat(CaseVariable.FACE_MATCH_SCORE.find(execution)).isNull();
        CaseVariable.FACE_MATCH_SCORE.set(execution, 0.9);
        assertThat(CaseVariable.FACE_MATCH_SCORE.require(execution)).isEqualTo(0.9);
        execution.setVariable("verdict", 7);
        assertThatThrownBy(() -> CaseVariable.VERDICT.require(execution))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Process variable verdict is no String");
        assertThatThrownBy(() -> CaseVariable.DOCUMENT_ID.require(execution)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("tells why a step gave up without a word of anybody's data")
    void failure() {
        var quoting = new IllegalArgumentException("Anita Desai, ABCPE1234F");
        assertThat(StepFailure.word("ReadDocument", new RuntimeException("outer", quoting)))
                .isEqualTo("ReadDocument: IllegalArgumentException");
        assertThat(StepFailure.word("ReadDocument", new RuntimeException(new UnreadableImage("Truncated"))))
                .isEqualTo("ReadDocument: Truncated");
        assertThat(StepFailure.word("MatchFaces", new ModelMissing("blazeface", "the file is missing")))
                .isEqualTo("MatchFaces: Model blazeface: the file is missing");
    }

    @Test
    @DisplayName("takes the holder's name and date from PAN card and Aadhaar front")
    void identities() {
        read(PAN_CARD, "PAN", Map.of("FULL_NAME", "Anita Desai", "DATE_OF_BIRTH", "1990-08-15"));
        read(AADHAAR_CARD_FRONT, "AADHAAR_FRONT", Map.of("FULL_NAME", "Anita Desai"));
        var set = new DocumentSet(facts);
        assertThat(set.pan()).isEqualTo(new Identity("Anita Desai", "1990-08-15"));
        assertThat(set.aadhaar()).isEqualTo(new Identity("Anita Desai", null));
    }

    @Test
    @DisplayName("believes the code that the UIDAI signed on the back rather than the print in front")
    void signedOnTheBack() {
        read(AADHAAR_CARD_FRONT, "AADHAAR_FRONT", Map.of("FULL_NAME", "Somebody Else"));
        var code = Map.of("FULL_NAME", Fact.ofIssuer("Anita Desai"), "DATE_OF_BIRTH", Fact.ofIssuer("1990-08-15"));
        facts.put(AADHAAR_CARD_BACK, new DocumentFacts("AADHAAR_BACK", 1, code, 0, List.of(), VerifiedBy.SECURE_QR));
        assertThat(new DocumentSet(facts).aadhaar()).isEqualTo(new Identity("Anita Desai", "1990-08-15"));
        verified(AADHAAR_CARD_FRONT, "AADHAAR_FRONT", VerifiedBy.SECURE_QR);
        assertThat(new DocumentSet(facts).aadhaar()).isEqualTo(new Identity(null, null));
    }

    @Test
    @DisplayName("counts cards that could not be read or are not what they were sent as")
    void unreadable() {
        read(PAN_CARD, "AADHAAR_FRONT", Map.of());
        read(AADHAAR_CARD_FRONT, "AADHAAR_FRONT", Map.of());
        read(LIVE_PHOTO, "LIVE_PHOTO", Map.of());
        var set = new DocumentSet(facts);
        assertThat(set.unreadable()).isEqualTo(1);
        assertThat(set.unexpected()).isEqualTo(1);
        assertThat(set.hasPanNumber()).isFalse();
        assertThat(set.lowestConfidence()).isNull();
    }

    @Test
    @DisplayName("EN-44 needs no back where the UIDAI signed the whole Aadhaar, and knows by what it was verified")
    void signedAadhaar() {
        read(PAN_CARD, "PAN", Map.of());
        read(AADHAAR_CARD_FRONT, "AADHAAR_FRONT", Map.of());
        assertThat(new DocumentSet(facts).aadhaarVerifiedBy()).isNull();
        verified(AADHAAR_CARD_BACK, "AADHAAR_BACK", VerifiedBy.SECURE_QR);
        assertThat(new DocumentSet(facts).aadhaarVerifiedBy()).isEqualTo(VerifiedBy.SECURE_QR);
        verified(AADHAAR_CARD_FRONT, "OFFLINE_XML", VerifiedBy.OFFLINE_XML);
        assertThat(new DocumentSet(facts).aadhaarVerifiedBy()).isEqualTo(VerifiedBy.OFFLINE_XML);
        facts.remove(AADHAAR_CARD_BACK);
        assertThat(new DocumentSet(facts).unreadable()).isZero();
        assertThat(new DocumentSet(facts).unexpected()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"4321, 4321, true", "4321, , true", ", 4321, true", "4321, 1234, false", ", , false"})
    @DisplayName("has a valid Aadhaar number if the sides show one and the same")
    void aadhaarNumber(String front, String back, boolean valid) {
        read(AADHAAR_CARD_FRONT, "AADHAAR_FRONT", lastFour(front));
        read(AADHAAR_CARD_BACK, "AADHAAR_BACK", lastFour(back));
        assertThat(new DocumentSet(facts).hasOneAadhaarNumber()).isEqualTo(valid);
    }

    @Test
    @DisplayName("trusts its readings as far as the least sure field that identifies a person")
    void lowestConfidence() {
        facts.put(
                PAN_CARD,
                new DocumentFacts(
                        "PAN",
                        1,
                        Map.of(
                                "PAN_NUMBER", new Fact("ABCPE1234F", 0.9),
                                "FULL_NAME", new Fact("Anita", 0.7),
                                "FATHERS_NAME", new Fact("Ravi", 0.1)),
                        1));
        var set = new DocumentSet(facts);
        assertThat(set.lowestConfidence()).isEqualTo(0.7);
        assertThat(set.hasPanNumber()).isTrue();
    }

    private void read(DocumentKind kind, String type, Map<String, String> fields) {
        var read = new HashMap<String, Fact>();
        fields.forEach((name, value) -> read.put(name, new Fact(value, 0.9)));
        facts.put(kind, new DocumentFacts(type, 1, read, 0));
    }

    private void verified(DocumentKind kind, String type, VerifiedBy proof) {
        facts.put(kind, new DocumentFacts(type, 1, Map.of(), 0, List.of(), proof));
    }

    private static Map<String, String> lastFour(String digits) {
        return digits == null ? Map.of() : Map.of(CardReader.AADHAAR_LAST_FOUR, digits);
    }
}
