package org.pramaan.provider.onfido;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.ProfileFinding;
import org.pramaan.provider.wire.PrintedIdentity;
import org.pramaan.provider.wire.ToldProfile;

/** The report of a document, after Onfido's schemas {@code document_breakdown} and {@code document_properties}. */
final class OnfidoDocument {

    private static final List<String> SIGNS_OF_FORGERY =
            List.of("visual_authenticity", "data_consistency", "police_record", "compromised_document");
    private static final Set<String> DOUBTS = Set.of("caution", "rejected", "suspected");

    private final JsonNode report;

    OnfidoDocument(JsonNode report) {
        this.report = report;
    }

    /** False if anything speaks against it, true only if the report as a whole and its visual examination are clear. */
    @Nullable
    Boolean genuine() {
        var breakdown = report.path("breakdown");
        if (DOUBTS.contains(report.path("sub_result").asText(""))) return false;
        if (SIGNS_OF_FORGERY.stream().anyMatch(sign -> Assertion.isFlagged(breakdown.path(sign)))) return false;
        return Assertion.isClear(report) && Assertion.isClear(breakdown.path("visual_authenticity")) ? true : null;
    }

    /** Onfido's own comparison and validation, where the account has them, and ours of what it read. */
    ProfileFinding data(ToldProfile told) {
        var ours = printed().beside(told);
        return new ProfileFinding(
                ours.name(),
                Assertion.isFlagged(part("data_comparison", "date_of_birth")) ? Boolean.FALSE : ours.birthDate(),
                ours.number(),
                Assertion.isFlagged(part("data_comparison", "date_of_expiry")) ? Boolean.FALSE : ours.expiry(),
                expired(ours.expired()));
    }

    private @Nullable Boolean expired(@Nullable Boolean ours) {
        var validated = part("data_validation", "document_expiration");
        if (Assertion.isFlagged(validated)) return true;
        return ours == null && Assertion.isClear(validated) ? Boolean.FALSE : ours;
    }

    private JsonNode part(String assertion, String part) {
        return report.path("breakdown").path(assertion).path("breakdown").path(part);
    }

    private PrintedIdentity printed() {
        var properties = report.path("properties");
        var name = Stream.of("first_name", "last_name")
                .map(part -> properties.path(part).asText(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        var numbers = StreamSupport.stream(properties.path("document_numbers").spliterator(), false)
                .map(number -> number.path("value").asText(""))
                .filter(number -> !number.isBlank())
                .toList();
        return new PrintedIdentity(
                name,
                properties.path("date_of_birth").asText(""),
                numbers,
                properties.path("date_of_expiry").asText(""));
    }
}
