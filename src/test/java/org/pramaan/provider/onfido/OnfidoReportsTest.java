package org.pramaan.provider.onfido;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.customer.ExternalReport;
import org.pramaan.customer.ProfileFinding;
import org.pramaan.provider.wire.TestWire;

@DisplayName("Onfido's reports")
class OnfidoReportsTest {

    @Test
    @DisplayName("XA-07 give the scores of both faces and compare what was read with the profile")
    void clear() {
        assertThat(report(TestReports.CLEAR))
                .isEqualTo(new ExternalReport(0.9512, 0.8123, true, new ProfileFinding(1.0, true, true, true, false)));
    }

    @Test
    @DisplayName("XA-07 that flag a face score it 0, whatever its number")
    void flaggedFaces() {
        var flagged = TestReports.CLEAR
                .replace(
                        "\"face_comparison\": {\"result\": \"clear\"", "\"face_comparison\": {\"result\": \"consider\"")
                .replace(
                        "\"source_integrity\": {\"result\": \"clear\"",
                        "\"source_integrity\": {\"result\": \"consider\"");
        assertThat(report(flagged).face()).isZero();
        assertThat(report(flagged).liveness()).isZero();
        var spoof = TestReports.CLEAR.replace(
                "\"visual_authenticity\": {\"result\": \"clear\", \"breakdown\": {\n       \"spoofing",
                "\"visual_authenticity\": {\"result\": \"consider\", \"breakdown\": {\n       \"spoofing");
        assertThat(spoof).isNotEqualTo(TestReports.CLEAR);
        assertThat(report(spoof).liveness()).isZero();
    }

    @Test
    @DisplayName("XA-07 that suspect the document say so by any of their assertions")
    void forged() {
        for (var sign : List.of("data_consistency", "police_record", "compromised_document"))
            assertThat(report(TestReports.CLEAR.replace(
                                    "\"%s\": {\"result\": \"clear\"".formatted(sign),
                                    "\"%s\": {\"result\": \"consider\"".formatted(sign)))
                            .genuine())
                    .as(sign)
                    .isFalse();
        for (var doubt : List.of("caution", "rejected", "suspected"))
            assertThat(report(TestReports.CLEAR.replace(
                                    "\"sub_result\": \"clear\"", "\"sub_result\": \"%s\"".formatted(doubt)))
                            .genuine())
                    .as(doubt)
                    .isFalse();
    }

    @Test
    @DisplayName(
            "XA-07 that are not clear as a whole do not say that the document is genuine, though no sign is flagged")
    void notClear() {
        for (var result : List.of("consider", "unidentified"))
            assertThat(report(TestReports.CLEAR.replace(
                                    "\"result\": \"clear\", \"sub_result\": \"clear\"",
                                    "\"result\": \"%s\", \"sub_result\": null".formatted(result)))
                            .genuine())
                    .as(result)
                    .isNull();
    }

    @Test
    @DisplayName("XA-09 XA-07 tell that the document has expired by their validation or by the date they read")
    void expired() {
        var validation = "\"document_expiration\": {\"result\": \"%s\"}";
        var flagged = TestReports.CLEAR.replace(validation.formatted("clear"), validation.formatted("consider"));
        assertThat(report(flagged).data().expired()).isTrue();
        var date = "\"date_of_expiry\": \"2030-01-31\"";
        assertThat(report(TestReports.CLEAR.replace("2030-01-31", "2026-11-21"))
                        .data()
                        .expired())
                .isTrue();
        var unread = TestReports.CLEAR.replace(date, "\"date_of_expiry\": null");
        assertThat(report(unread).data().expired()).isFalse();
        assertThat(report(unread.replace(validation.formatted("clear"), "\"document_expiration\": {\"result\": null}"))
                        .data()
                        .expired())
                .isNull();
    }

    @Test
    @DisplayName("XA-07 whose own comparison flags the birth date outweigh ours")
    void birthDate() {
        var flagged = TestReports.CLEAR.replace(
                "\"date_of_birth\": {\"result\": \"clear\"", "\"date_of_birth\": {\"result\": \"consider\"");
        assertThat(report(flagged).data().birthDate()).isFalse();
    }

    @Test
    @DisplayName("XA-07 that tell nothing leave everything open")
    void nothing() {
        assertThat(report("{\"reports\": []}")).isEqualTo(ExternalReport.NOTHING);
        assertThat(report("""
                {"reports": [
                  {"name": "document", "result": "consider", "sub_result": null, "breakdown": {
                    "visual_authenticity": {"result": null}, "data_comparison": null},
                   "properties": {"first_name": null, "date_of_birth": null, "document_numbers": null}},
                  {"name": "facial_similarity_photo", "result": "unidentified", "breakdown": null}]}""")).isEqualTo(ExternalReport.NOTHING);
    }

    private static ExternalReport report(String json) {
        return new OnfidoReports(items(TestWire.json(json).path("reports"))).report(TestWire.told());
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
