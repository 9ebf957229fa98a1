package org.pramaan.provider.smile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.customer.ExternalReport;
import org.pramaan.customer.ProfileFinding;
import org.pramaan.provider.wire.TestWire;

@DisplayName("Smile ID's result")
class SmileResultTest {

    static final String VERIFIED = """
            "job_complete": true, "job_success": true, "code": "2302", "result": {
              "ResultCode": "0810", "ResultText": "Document Verified", "SmileJobID": "0000001105",
              "ConfidenceValue": "98.5", "Country": "FR", "IDType": "PASSPORT",
              "FullName": "Dupont Marie Claire", "DOB": "1990-01-31", "IDNumber": "12AB34567",
              "ExpirationDate": "2030-01-31",
              "Actions": {
                "Liveness_Check": "Passed", "Selfie_To_ID_Card_Compare": "Completed", "Document_Check": "Passed",
                "Human_Review_Compare": "Not Applicable", "Human_Review_Liveness_Check": "Not Applicable",
                "Human_Review_Document_Check": "Not Applicable", "Verify_Document": "Passed",
                "Register_Selfie": "Approved"}}""";

    @Test
    @DisplayName("XA-07 gives the confidence as the likeness of the faces, and what was read beside the profile")
    void verified() {
        assertThat(report(VERIFIED))
                .isEqualTo(new ExternalReport(0.985, 1.0, true, new ProfileFinding(1.0, true, true, true, false)));
    }

    @Test
    @DisplayName("XA-07 of a failed action is 0 or false, even if a confidence is told")
    void failed() {
        var report = report(VERIFIED.replace(
                        "\"Selfie_To_ID_Card_Compare\": \"Completed\"", "\"Selfie_To_ID_Card_Compare\": \"Failed\"")
                .replace("\"Liveness_Check\": \"Passed\"", "\"Liveness_Check\": \"Failed\"")
                .replace("\"Document_Check\": \"Passed\"", "\"Document_Check\": \"Rejected\""));
        assertThat(report.face()).isZero();
        assertThat(report.liveness()).isZero();
        assertThat(report.genuine()).isFalse();
    }

    @Test
    @DisplayName("XA-07 that a person there corrected is that person's")
    void reviewed() {
        var report = report(
                VERIFIED.replace("\"Human_Review_Compare\": \"Not Applicable\"", "\"Human_Review_Compare\": \"Failed\"")
                        .replace(
                                "\"Human_Review_Document_Check\": \"Not Applicable\"",
                                "\"Human_Review_Document_Check\": \"Failed\""));
        assertThat(report.face()).isZero();
        assertThat(report.genuine()).isFalse();
    }

    @Test
    @DisplayName("XA-07 that is open, provisional or not applicable says nothing")
    void open() {
        var report = report("""
                "job_complete": true, "result": {"ResultCode": "0812", "ConfidenceValue": "99", "FullName": null, "Actions": {
                  "Liveness_Check": "Not Applicable", "Selfie_To_ID_Card_Compare": "Provisionally Approved",
                  "Document_Check": "Under Review", "Verify_Document": "Unable To Determine"}}""");
        assertThat(report).isEqualTo(ExternalReport.NOTHING);
    }

    @Test
    @DisplayName("XA-07 is genuine only if nothing about the document is open, and is not if anything of it failed")
    void genuine() {
        for (var open : List.of("Under Review", "Provisionally Approved", "Unable To Determine")) {
            for (var action : List.of("Document_Check", "Verify_Document"))
                assertThat(report(with(action, "Passed", open)).genuine())
                        .as(action)
                        .isNull();
            assertThat(report(with("Human_Review_Document_Check", "Not Applicable", open))
                            .genuine())
                    .isNull();
        }
        assertThat(report(VERIFIED.replace("Document Verified", "Provisionally Approved - Under Review"))
                        .genuine())
                .isNull();
        assertThat(report(with("Verify_Document", "Passed", "Not Verified")).genuine())
                .isFalse();
        var mended = with("Human_Review_Document_Check", "Not Applicable", "Passed")
                .replace("\"Verify_Document\": \"Passed\"", "\"Verify_Document\": \"Failed\"");
        assertThat(report(mended).genuine()).as("a person decided").isTrue();
    }

    @Test
    @DisplayName("XA-09 XA-07 tells that the document has expired by the date that was read")
    void expired() {
        assertThat(report(VERIFIED.replace("2030-01-31", "2026-11-21")).data().expired())
                .isTrue();
        assertThat(report(VERIFIED.replace("2030-01-31", "")).data().expired()).isNull();
    }

    @Test
    @DisplayName("XA-07 without a confidence, or with an odd one, is that of the action")
    void confidence() {
        assertThat(report(VERIFIED.replace("98.5", "1e9")).face()).isEqualTo(1);
        assertThat(report(VERIFIED.replace("ConfidenceValue", "Other")).face()).isEqualTo(1);
    }

    @Test
    @DisplayName("XA-07 is there when the job is complete, and its pictures when it is more than a remark")
    void stands() {
        assertThat(result("\"job_complete\": false, \"result\": \"No zip uploaded\"")
                        .hasPictures())
                .isFalse();
        assertThat(result("\"job_complete\": false, \"result\": {}").hasPictures())
                .isTrue();
        assertThat(result("\"job_complete\": false").isComplete()).isFalse();
        assertThat(result(VERIFIED).isComplete()).isTrue();
    }

    private static String with(String action, String was, String outcome) {
        var field = "\"%s\": \"%s\"";
        assertThat(VERIFIED).contains(field.formatted(action, was));
        return VERIFIED.replace(" " + field.formatted(action, was), " " + field.formatted(action, outcome));
    }

    private static ExternalReport report(String fields) {
        return result(fields).report(TestWire.told());
    }

    private static SmileResult result(String fields) {
        return new SmileResult(TestWire.json("{" + fields + "}"));
    }
}
