package org.pramaan.provider.onfido;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.ExternalReport;
import org.pramaan.provider.wire.ToldProfile;

/**
 * What the reports of a check say, of the faces after Onfido's schema {@code facial_similarity_photo_breakdown}. What
 * Onfido itself flags scores 0, whatever its number says.
 */
final class OnfidoReports {

    private final OnfidoDocument document;
    private final JsonNode faces;

    OnfidoReports(List<JsonNode> reports) {
        this.document = new OnfidoDocument(named(reports, "document"));
        this.faces = named(reports, "facial_similarity_photo").path("breakdown");
    }

    ExternalReport report(ToldProfile told) {
        return new ExternalReport(
                score(faces.path("face_comparison"), "face_match"),
                liveness(),
                document.genuine(),
                document.data(told));
    }

    private @Nullable Double liveness() {
        var source = faces.path("image_integrity").path("breakdown").path("source_integrity");
        return Assertion.isFlagged(source)
                ? Double.valueOf(0)
                : score(faces.path("visual_authenticity"), "spoofing_detection");
    }

    private static @Nullable Double score(JsonNode assertion, String part) {
        if (Assertion.isFlagged(assertion)) return 0.0;
        var score = assertion.path("breakdown").path(part).path("properties").path("score");
        return score.isNumber() ? Math.min(1, Math.max(0, score.doubleValue())) : null;
    }

    private static JsonNode named(List<JsonNode> reports, String name) {
        return reports.stream()
                .filter(report -> report.path("name").asText("").equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
