package org.pramaan.process;

import static org.pramaan.document.DocumentKind.AADHAAR_CARD_BACK;
import static org.pramaan.document.DocumentKind.AADHAAR_CARD_FRONT;
import static org.pramaan.document.DocumentKind.PAN_CARD;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.decision.Identity;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;
import org.pramaan.session.VerifiedBy;

/** A session's cards as they were read. Numbers are there only if their checksum or form held when they were read. */
record DocumentSet(Map<DocumentKind, DocumentFacts> facts) {

    private static final Map<DocumentKind, Set<String>> EXPECTED = Map.of(
            PAN_CARD, Set.of("PAN"),
            AADHAAR_CARD_FRONT, Set.of("AADHAAR_FRONT", VerifiedBy.E_AADHAAR_XML.name(), VerifiedBy.OFFLINE_XML.name()),
            AADHAAR_CARD_BACK, Set.of("AADHAAR_BACK"));
    private static final Set<String> BOTH_SIDES =
            Set.of(VerifiedBy.E_AADHAAR_XML.name(), VerifiedBy.OFFLINE_XML.name());
    private static final Set<String> COMPARED =
            Set.of("PAN_NUMBER", CardReader.AADHAAR_LAST_FOUR, "FULL_NAME", "DATE_OF_BIRTH");

    Identity pan() {
        return identity(PAN_CARD);
    }

    Identity aadhaar() {
        return identity(isSignedOnTheBackOnly() ? AADHAAR_CARD_BACK : AADHAAR_CARD_FRONT);
    }

    /** The code that the UIDAI signed may stand on the back; then it says whose the card is, not the print in front. */
    private boolean isSignedOnTheBackOnly() {
        return verifiedBy(AADHAAR_CARD_FRONT).isEmpty()
                && verifiedBy(AADHAAR_CARD_BACK).isPresent();
    }

    int unreadable() {
        return (int) EXPECTED.keySet().stream()
                .filter(kind -> !facts.containsKey(kind))
                .filter(kind -> kind != AADHAAR_CARD_BACK || !isAadhaarSigned())
                .count();
    }

    /** XML that the UIDAI signed stands for both sides of the card. */
    private boolean isAadhaarSigned() {
        var front = facts.get(AADHAAR_CARD_FRONT);
        return front != null && BOTH_SIDES.contains(front.type());
    }

    /** How the UIDAI's signature on the Aadhaar was verified: what comes as XML goes before the code on a photo; null without any. */
    @Nullable
    VerifiedBy aadhaarVerifiedBy() {
        return Stream.of(AADHAAR_CARD_FRONT, AADHAAR_CARD_BACK)
                .flatMap(kind -> verifiedBy(kind).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<VerifiedBy> verifiedBy(DocumentKind kind) {
        return Optional.ofNullable(facts.get(kind)).flatMap(read -> Optional.ofNullable(read.verifiedBy()));
    }

    int unexpected() {
        return (int) facts.entrySet().stream()
                .filter(sent -> EXPECTED.containsKey(sent.getKey()))
                .filter(sent -> !EXPECTED.getOrDefault(sent.getKey(), Set.of())
                        .contains(sent.getValue().type()))
                .count();
    }

    boolean hasPanNumber() {
        return find(PAN_CARD, "PAN_NUMBER").isPresent();
    }

    /** Whether an Aadhaar number was read and no two sides show different ones. */
    boolean hasOneAadhaarNumber() {
        return Stream.of(AADHAAR_CARD_FRONT, AADHAAR_CARD_BACK)
                        .flatMap(kind -> find(kind, CardReader.AADHAAR_LAST_FOUR).stream())
                        .map(Fact::value)
                        .collect(Collectors.toSet())
                        .size()
                == 1;
    }

    /** 0..1, over the fields that identify a person; null when none was read. */
    @Nullable
    Double lowestConfidence() {
        return facts.values().stream()
                .flatMap(read -> read.fields().entrySet().stream())
                .filter(field -> COMPARED.contains(field.getKey()))
                .map(field -> field.getValue().confidence())
                .min(Double::compare)
                .orElse(null);
    }

    private Identity identity(DocumentKind kind) {
        return new Identity(text(kind, "FULL_NAME"), text(kind, "DATE_OF_BIRTH"));
    }

    private @Nullable String text(DocumentKind kind, String field) {
        return find(kind, field).map(Fact::value).orElse(null);
    }

    private Optional<Fact> find(DocumentKind kind, String field) {
        return Optional.ofNullable(facts.get(kind)).flatMap(read -> read.find(field));
    }
}
