package org.pramaan.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;

/** The identity data of a session as clients see it: the Aadhaar number masked, the date as YYYY-MM-DD (EN-25, EN-43). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtractedData(
        @Nullable String panNumber,
        @Nullable String aadhaarNumber,
        @Nullable String fullName,
        @Nullable String dateOfBirth,
        @Nullable String address) {

    private static final List<DocumentKind> ALL = List.of(DocumentKind.values());

    static ExtractedData of(Map<DocumentKind, DocumentFacts> facts) {
        return new ExtractedData(
                best(facts, "PAN_NUMBER", List.of(DocumentKind.PAN_CARD)),
                masked(best(facts, "AADHAAR_LAST_FOUR", ALL)),
                best(facts, "FULL_NAME", List.of(DocumentKind.PAN_CARD, DocumentKind.AADHAAR_CARD_FRONT)),
                best(facts, "DATE_OF_BIRTH", ALL),
                best(facts, "ADDRESS", List.of(DocumentKind.AADHAAR_CARD_BACK, DocumentKind.AADHAAR_CARD_FRONT)));
    }

    @JsonIgnore
    public boolean isEmpty() {
        return Stream.of(panNumber, aadhaarNumber, fullName, dateOfBirth, address)
                .allMatch(Objects::isNull);
    }

    private static @Nullable String best(
            Map<DocumentKind, DocumentFacts> facts, String field, List<DocumentKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> Optional.ofNullable(facts.get(kind)).stream())
                .flatMap(read -> read.find(field).stream())
                .max(Comparator.comparing(Fact::signed).thenComparing(Fact::confidence))
                .map(Fact::value)
                .orElse(null);
    }

    private static @Nullable String masked(@Nullable String lastFour) {
        return lastFour == null ? null : "XXXX XXXX " + lastFour;
    }

    @Override
    public String toString() {
        return "ExtractedData[hidden]";
    }
}
