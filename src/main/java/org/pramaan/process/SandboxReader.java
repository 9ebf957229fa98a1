package org.pramaan.process;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pramaan.document.DocumentKind;
import org.pramaan.sandbox.SandboxOutcome;
import org.pramaan.sandbox.SandboxOutcomes;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;
import org.pramaan.session.Reading;
import org.pramaan.session.Readings;
import org.pramaan.session.ToRead;
import org.springframework.stereotype.Component;

/**
 * Plays the reading of a document of the sandbox: nobody looks at the picture, and since an Aadhaar number on it is not
 * covered, nobody may see it either.
 */
@Component
class SandboxReader {

    private static final String PERSON = "Sandbox Person";
    private static final String SOMEBODY_ELSE = "Quite Another";
    private static final String BIRTH = "1990-01-01";

    private final SandboxOutcomes outcomes;
    private final Readings readings;

    SandboxReader(SandboxOutcomes outcomes, Readings readings) {
        this.outcomes = outcomes;
        this.readings = readings;
    }

    /** Whether the reading was played; if not, the document is to be read really. */
    boolean plays(UUID documentId, ToRead next) {
        var outcome = outcomes.of(next.sessionId());
        if (next.bytes() == null || outcome.isEmpty()) return false;
        if (outcome.get() == SandboxOutcome.UNREADABLE && next.kind() == DocumentKind.PAN_CARD)
            readings.giveUp(documentId, "ReadDocument: the sandbox was asked for an unreadable document");
        else readings.keep(documentId, reading(next.kind(), outcome.get()));
        return true;
    }

    private static Reading reading(DocumentKind kind, SandboxOutcome outcome) {
        return new Reading(facts(kind, outcome), null, null, kind != DocumentKind.LIVE_PHOTO, null);
    }

    private static DocumentFacts facts(DocumentKind kind, SandboxOutcome outcome) {
        return switch (kind) {
            case PAN_CARD ->
                facts("PAN", Map.of("PAN_NUMBER", "AAAPA0000A", "FULL_NAME", PERSON, "DATE_OF_BIRTH", BIRTH));
            case AADHAAR_CARD_FRONT ->
                facts(
                        "AADHAAR_FRONT",
                        Map.of(
                                CardReader.AADHAAR_LAST_FOUR,
                                "0000",
                                "FULL_NAME",
                                outcome == SandboxOutcome.NAME_MISMATCH ? SOMEBODY_ELSE : PERSON,
                                "DATE_OF_BIRTH",
                                BIRTH));
            case AADHAAR_CARD_BACK ->
                facts(
                        "AADHAAR_BACK",
                        Map.of(CardReader.AADHAAR_LAST_FOUR, "0000", "ADDRESS", "1 Sandbox Street, Bengaluru 560001"));
            case LIVE_PHOTO -> facts("LIVE_PHOTO", Map.of());
        };
    }

    private static DocumentFacts facts(String type, Map<String, String> read) {
        var fields = read.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> new Fact(field.getValue(), 1)));
        return new DocumentFacts(type, 1, fields, 1);
    }
}
