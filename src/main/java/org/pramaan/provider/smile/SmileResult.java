package org.pramaan.provider.smile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.ExternalReport;
import org.pramaan.provider.wire.PrintedIdentity;
import org.pramaan.provider.wire.ToldProfile;

/**
 * An answer of job_status, after the models of Smile ID's libraries. Actions that passed score 1, such as failed 0, and
 * such as are open nothing.
 */
final class SmileResult {

    private static final Pattern PROVISIONAL = Pattern.compile("(?i)provisional|under review");

    private final JsonNode status;
    private final JsonNode result;
    private final SmileActions actions;

    SmileResult(JsonNode status) {
        this.status = status;
        this.result = status.path("result");
        this.actions = new SmileActions(result.path("Actions"));
    }

    /** Whether the package arrived: before that the result is a remark such as "No zip uploaded". */
    boolean hasPictures() {
        return isComplete() || result.isObject();
    }

    boolean isComplete() {
        return status.path("job_complete").asBoolean(false);
    }

    ExternalReport report(ToldProfile told) {
        var printed = new PrintedIdentity(
                text("FullName"),
                text("DOB"),
                Stream.of(text("IDNumber")).filter(number -> !number.isBlank()).toList(),
                text("ExpirationDate"));
        return new ExternalReport(
                face(),
                score(actions.passed("Human_Review_Liveness_Check", "Liveness_Check")),
                genuine(),
                printed.beside(told));
    }

    /** Never true as long as the result as a whole stands under review or provisionally. */
    private @Nullable Boolean genuine() {
        var passed = actions.passed("Human_Review_Document_Check", "Document_Check", "Verify_Document");
        boolean isOpen = PROVISIONAL.matcher(text("ResultText")).find();
        return isOpen && Boolean.TRUE.equals(passed) ? null : passed;
    }

    /** The confidence, 0..100, where the comparison passed and it is told. */
    private @Nullable Double face() {
        var same = actions.passed("Human_Review_Compare", "Selfie_To_ID_Card_Compare");
        if (same == null || !same) return score(same);
        double confidence = result.path("ConfidenceValue").asDouble(-1);
        return confidence >= 0 && confidence <= 100 ? Double.valueOf(confidence / 100) : score(same);
    }

    private static @Nullable Double score(@Nullable Boolean passed) {
        if (passed == null) return null;
        return passed ? 1.0 : 0.0;
    }

    private String text(String field) {
        return result.path(field).asText("");
    }
}
