package org.pramaan.provider.onfido;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.ExternalReport;
import org.pramaan.customer.ProfileFinding;
import org.pramaan.customer.ProviderUnavailable;
import org.pramaan.customer.SubmittedFile;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.StartRefused;
import org.pramaan.platform.TestOutbound;
import org.pramaan.provider.wire.TestWire;
import org.pramaan.provider.wire.VendorServer;

@DisplayName("Onfido")
class OnfidoProviderTest {

    private static final String APPLICANT = "030303-123123-123123";
    private static final String CHECKS = "GET /v3.6/checks?applicant_id=" + APPLICANT;

    private static final String NO_CHECKS = "{\"checks\": []}";

    private final GuardedHttp http = TestOutbound.http();
    private final VendorServer onfido = new VendorServer()
            .on("POST /v3.6/applicants", 201, "{\"id\": \"%s\"}".formatted(APPLICANT))
            .on("DELETE /v3.6/applicants/" + APPLICANT, 204, "")
            .on("GET /v3.6/documents", 200, "{\"documents\": [{\"id\": \"d1\"}, {\"id\": \"d2\"}]}")
            .on("POST /v3.6/live_photos", 201, "{\"id\": \"l1\"}");

    @AfterEach
    void close() {
        onfido.close();
        http.close();
    }

    @Test
    @DisplayName("XA-07 is told name, birth date and country of an applicant, and nothing else")
    void applicant() {
        ready();
        assertThat(provider().ask(TestWire.complete())).isEqualTo(APPLICANT);
        var heard = onfido.heard("POST /v3.6/applicants");
        assertThat(heard.headers().getFirst("Authorization")).isEqualTo("Token token=api_sandbox.key");
        assertThat(heard.headers().getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(TestWire.json(heard.text())).isEqualTo(TestWire.json("""
                {"first_name": "Marie", "last_name": "Dupont", "dob": "1990-01-31",
                 "location": {"country_of_residence": "CIV"}}"""));
    }

    @Test
    @DisplayName("XA-07 is sent both sides and the selfie as multipart, and never the proof of address")
    void uploads() {
        ready();
        var submission = TestWire.complete();
        provider().ask(submission);
        var documents = onfido.heard().stream()
                .filter(call -> call.target().equals("POST /v3.6/documents"))
                .map(Form::of)
                .toList();
        assertThat(documents).hasSize(2);
        assertThat(documents).extracting(form -> form.field("side")).containsExactly("front", "back");
        var front = documents.get(0);
        assertThat(front.field("applicant_id")).isEqualTo(APPLICANT);
        assertThat(front.field("type")).isEqualTo("passport");
        assertThat(front.field("issuing_country")).isEqualTo("FRA");
        isFile(front.part("file"), "front.jpg", "image/jpeg", submission.files().get(0));
        isFile(
                documents.get(1).part("file"),
                "back.png",
                "image/png",
                submission.files().get(1));
        var selfie = Form.of(onfido.heard("POST /v3.6/live_photos"));
        assertThat(selfie.parts()).containsOnlyKeys("applicant_id", "file");
        isFile(
                selfie.part("file"),
                "selfie.jpg",
                "image/jpeg",
                submission.files().get(2));
    }

    @Test
    @DisplayName("XA-07 is asked for one check of the document and the face, and no address holds anything personal")
    void check() {
        ready();
        onfido.on("GET /v3.6/checks", 200, NO_CHECKS);
        assertThat(provider().look(TestWire.CUSTOMER, provider().ask(TestWire.complete())))
                .isEmpty();
        assertThat(TestWire.json(onfido.heard("POST /v3.6/checks").text())).isEqualTo(TestWire.json("""
                {"applicant_id": "030303-123123-123123", "report_names": ["document", "facial_similarity_photo"],
                 "document_ids": ["d1", "d2"]}"""));
        assertThat(onfido.targets())
                .allSatisfy(target ->
                        assertThat(target).doesNotContainIgnoringCase("marie").doesNotContainIgnoringCase("dupont"));
    }

    @Test
    @DisplayName("XA-07 is looked at until the check is complete, then tells what it found")
    void looks() {
        onfido.on("GET /v3.6/checks", 200, "{\"checks\": [{\"id\": \"c1\", \"status\": \"in_progress\"}]}")
                .on("GET /v3.6/checks", 200, "{\"checks\": [{\"id\": \"c1\", \"status\": \"complete\"}]}")
                .on("GET /v3.6/reports", 200, TestReports.CLEAR);
        assertThat(provider().look(TestWire.CUSTOMER, APPLICANT)).isEmpty();
        assertThat(provider().look(TestWire.CUSTOMER, APPLICANT))
                .contains(new ExternalReport(0.9512, 0.8123, true, new ProfileFinding(1.0, true, true, true, false)));
        assertThat(onfido.targets()).containsExactly(CHECKS, CHECKS, "GET /v3.6/reports?check_id=c1");
    }

    @Test
    @DisplayName("XA-07 whose check was withdrawn tells nothing, which is for a reviewer")
    void withdrawn() {
        onfido.on("GET /v3.6/checks", 200, "{\"checks\": [{\"id\": \"c1\", \"status\": \"withdrawn\"}]}");
        assertThat(provider().look(TestWire.CUSTOMER, APPLICANT)).contains(ExternalReport.NOTHING);
    }

    @Test
    @DisplayName("XA-07 that fails at an upload is left with nobody, and a second try begins anew; nothing is paid")
    void failsInTheMiddle() {
        onfido.on("POST /v3.6/documents", 201, "{\"id\": \"d1\"}")
                .on("POST /v3.6/documents", 503, "")
                .on("POST /v3.6/documents", 201, "{\"id\": \"d1\"}");
        assertThatThrownBy(() -> provider().ask(TestWire.complete()))
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessage("onfido: status 503");
        assertThat(onfido.targets())
                .contains("DELETE /v3.6/applicants/" + APPLICANT)
                .doesNotContain("POST /v3.6/checks");
        assertThat(provider().ask(TestWire.complete())).isEqualTo(APPLICANT);
        assertThat(onfido.targets()).containsOnlyOnce("DELETE /v3.6/applicants/" + APPLICANT);
    }

    @Test
    @DisplayName("XA-07 that did not start the check is asked again, and once it did never for a second one")
    void startsOnce() {
        onfido.on("POST /v3.6/checks", 500, "")
                .on("POST /v3.6/checks", 201, "{\"id\": \"c1\"}")
                .on("GET /v3.6/checks", 200, NO_CHECKS)
                .on("GET /v3.6/checks", 200, NO_CHECKS)
                .on("GET /v3.6/checks", 200, "{\"checks\": [{\"id\": \"c1\", \"status\": \"in_progress\"}]}");
        assertThatThrownBy(() -> provider().look(TestWire.CUSTOMER, APPLICANT)).hasMessage("onfido: status 500");
        assertThat(provider().look(TestWire.CUSTOMER, APPLICANT)).isEmpty();
        assertThat(provider().look(TestWire.CUSTOMER, APPLICANT)).isEmpty();
        assertThat(onfido.targets().stream().filter("POST /v3.6/checks"::equals))
                .hasSize(2);
    }

    @Test
    @DisplayName("XA-07 that started the check, though nobody heard of it, is not asked for another")
    void startedUnheard() {
        onfido.silentOn("POST /v3.6/checks")
                .on("GET /v3.6/checks", 200, NO_CHECKS)
                .on("GET /v3.6/checks", 200, "{\"checks\": [{\"id\": \"c1\", \"status\": \"in_progress\"}]}");
        assertThatThrownBy(() -> provider(Duration.ofSeconds(1)).look(TestWire.CUSTOMER, APPLICANT))
                .hasMessage("onfido: TIMEOUT");
        assertThat(provider().look(TestWire.CUSTOMER, APPLICANT)).isEmpty();
        assertThat(onfido.targets()).containsOnlyOnce("POST /v3.6/checks");
    }

    @Test
    @DisplayName("XA-07 is told nothing at all where a file cannot be sent")
    void unsendable() {
        var pdf = TestWire.pdf(DocumentType.SELFIE, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> provider().ask(TestWire.submission(pdf)))
                .hasMessage("onfido: SELFIE is no picture that can be sent");
        var large = new SubmittedFile(DocumentType.IDENTITY_FRONT, "application/pdf", new byte[10_000_001]);
        assertThatThrownBy(() -> provider().ask(TestWire.submission(large)))
                .hasMessage("onfido: a file is larger than 10 MB");
        assertThat(onfido.heard()).isEmpty();
    }

    @Test
    @DisplayName("XA-07 that refuses an applicant or answers no list is unavailable; nothing personal is told")
    void refuses() {
        onfido.on("GET /v3.6/checks", 200, "{\"checks\": {}}");
        assertThatThrownBy(() -> provider().look(TestWire.CUSTOMER, APPLICANT))
                .hasMessage("onfido: the answer has no checks");
        try (var strict = new VendorServer()
                .on(
                        "POST /v3.6/applicants",
                        422,
                        "{\"error\": {\"type\": \"validation_error\", \"name\": \"Marie\"}}")) {
            assertThatThrownBy(() -> provider(strict, Duration.ofSeconds(5)).ask(TestWire.complete()))
                    .hasMessage("onfido: status 422")
                    .hasNoCause();
        }
    }

    @Test
    @DisplayName("XA-05 deletes the applicant of a customer who is erased, and says if it knows none")
    void forgets() {
        assertThat(provider().forget(APPLICANT)).isTrue();
        assertThat(onfido.targets()).containsExactly("DELETE /v3.6/applicants/" + APPLICANT);
        for (var other : new Object[][] {{410, true}, {404, false}})
            try (var server = answering((int) other[0])) {
                assertThat(provider(server, Duration.ofSeconds(5)).forget(APPLICANT))
                        .as("status %s", other[0])
                        .isEqualTo(other[1]);
            }
        for (int refusal : new int[] {401, 503})
            try (var server = answering(refusal)) {
                assertThatThrownBy(() -> provider(server, Duration.ofSeconds(5)).forget(APPLICANT))
                        .isInstanceOf(ProviderUnavailable.class)
                        .hasMessage("onfido: status " + refusal);
            }
    }

    private static VendorServer answering(int status) {
        return new VendorServer().on("DELETE /v3.6/applicants/" + APPLICANT, status, "");
    }

    @Test
    @DisplayName("XA-12 needs ONFIDO_API_KEY to start, and prints it nowhere")
    void key() {
        var none = new OnfidoSettings("", onfido.url(), Duration.ofSeconds(5));
        assertThatThrownBy(() -> provider(none))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("ONFIDO_API_KEY"));
        assertThat(settings(onfido, Duration.ofSeconds(5))).asString().doesNotContain("api_sandbox");
        assertThat(provider().name()).isEqualTo("onfido");
    }

    private void ready() {
        onfido.on("POST /v3.6/documents", 201, "{\"id\": \"d1\"}").on("POST /v3.6/checks", 201, "{\"id\": \"c1\"}");
    }

    private static void isFile(Form.Part part, String name, String mediaType, SubmittedFile file) {
        assertThat(part.head()).contains("filename=\"%s\"".formatted(name), "Content-Type: " + mediaType);
        assertThat(part.content().getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(file.bytes());
    }

    private OnfidoProvider provider() {
        return provider(Duration.ofSeconds(10));
    }

    private OnfidoProvider provider(Duration timeout) {
        return provider(onfido, timeout);
    }

    private OnfidoProvider provider(VendorServer server, Duration timeout) {
        return provider(settings(server, timeout));
    }

    private OnfidoProvider provider(OnfidoSettings settings) {
        return new OnfidoProvider(
                settings,
                new OnfidoApi(settings, TestWire.http(http)),
                new OnfidoUploads(settings, TestWire.files()),
                TestWire::told);
    }

    private static OnfidoSettings settings(VendorServer server, Duration timeout) {
        return new OnfidoSettings("api_sandbox.key", server.url(), timeout);
    }
}
