package org.pramaan.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.document.StorageKey;
import org.pramaan.platform.Hmac;
import org.pramaan.webhook.ClientServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("EN-47 The specification's checklist for DigiLocker:")
class DigilockerChecklistTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RunningServer server;
    private final Specimens specimens;
    private final KycClient client;

    DigilockerChecklistTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        client = server.newClient();
    }

    @Test
    @DisplayName("1 EN-27 EN-44 an authorization URL is generated, with state and PKCE S256")
    void generatesTheAuthorizationUrl() {
        var session = DigilockerSession.open(client, "anna");
        var answer = session.initiate();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(names(answer.body())).containsExactly("authorizationUrl", "instructions", "expiresIn");
        assertThat(answer.text("instructions"))
                .isEqualTo("Redirect user to this URL to authorize DigiLocker access."
                        + " The authorization URL expires in 10 minutes.");
        assertThat(answer.body().path("expiresIn").intValue()).isEqualTo(600);
        assertThat(answer.text("authorizationUrl"))
                .contains("/public/oauth2/1/authorize?", "response_type=code", "code_challenge_method=S256")
                .containsPattern("[?&]code_challenge=[A-Za-z0-9_-]{43}(&|$)")
                .containsPattern("[?&]state=[A-Za-z0-9_-]{43}(&|$)")
                .doesNotContain(session.id());
    }

    @Test
    @DisplayName("2 EN-29 EN-30 EN-46 the OAuth flow is completed in the sandbox, and status tells so")
    void completesTheFlow() {
        var session = DigilockerSession.open(client, "bela");
        var before = session.status().body();
        assertThat(before.path("authorized").booleanValue()).isFalse();
        assertThat(before.path("documentSource").asText()).isEqualTo("MANUAL_UPLOAD");
        var page = session.consent("consents");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Thank you").doesNotContain("no longer valid");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        var status = session.status().body();
        assertThat(names(status))
                .containsExactly(
                        "authorized", "documentsFetched", "documentSource", "availableDocuments", "submission");
        assertThat(status.path("authorized").booleanValue()).isTrue();
        assertThat(status.path("documentsFetched").booleanValue()).isFalse();
        assertThat(status.path("documentSource").asText()).isEqualTo("DIGILOCKER");
        assertThat(status.path("availableDocuments")).hasToString("[\"PAN\",\"AADHAAR\"]");
        assertThat(status.path("submission"))
                .hasToString(
                        "{\"kycSessionId\":\"%s\",\"externalUserId\":\"bela\",\"status\":\"PENDING\",\"progress\":0}"
                                .formatted(session.id()));
    }

    @Test
    @DisplayName("3 EN-28 EN-42 CF-14 documents are fetched via the API: progress 33, 66, and 100 with the live photo")
    void fetchesDocuments() {
        var session = DigilockerSession.authorized(client, "consents");
        assertThat(session.fetch("PAN").body().path("documentsFetched")).hasToString("[\"PAN\"]");
        assertThat(progress(session)).isEqualTo(33);
        var answer = session.fetchBoth();
        assertThat(answer.status()).isEqualTo(200);
        var body = answer.body();
        assertThat(names(body))
                .containsExactly("success", "kycSessionId", "documentsFetched", "documentUrls", "processingStatus");
        assertThat(body.path("success").booleanValue()).isTrue();
        assertThat(answer.text("kycSessionId")).isEqualTo(session.id());
        assertThat(body.path("documentsFetched")).hasToString("[\"PAN\",\"AADHAAR\"]");
        assertThat(answer.text("processingStatus")).isEqualTo("OCR and face verification processing initiated");
        assertThat(progress(session)).isEqualTo(66);
        assertThat(client.status(session.id()).text("status")).isEqualTo("PENDING");
        client.upload(DocumentKind.LIVE_PHOTO, session.user(), specimens.of(DocumentKind.LIVE_PHOTO));
        assertThat(progress(session)).isEqualTo(100);
        assertThat(client.verdict(session.id())).isEqualTo("FACE_VERIFIED");
        assertThat(session.status().body().path("documentsFetched").booleanValue())
                .isTrue();
    }

    @Test
    @DisplayName("4 EN-12 documents are stored where the answer says, encrypted")
    void storesDocuments() {
        var session = DigilockerSession.authorized(client, "consents");
        var urls = session.fetchBoth().body().path("documentUrls");
        assertThat(names(urls)).containsExactly("panDocumentUrl", "aadhaarFrontUrl");
        var pan = urls.path("panDocumentUrl").asText();
        var aadhaar = urls.path("aadhaarFrontUrl").asText();
        assertThat(pan).matches("kyc-%s-pan/[0-9a-f-]{36}/PAN_CARD_\\d{13}\\.(jpg|pdf)".formatted(client.slug()));
        assertThat(aadhaar)
                .matches("kyc-%s-aadhaar/[0-9a-f-]{36}/AADHAAR_CARD_FRONT_\\d{13}\\.xml".formatted(client.slug()));
        var stored = server.store().require(StorageKey.parse(aadhaar));
        assertThat(new String(stored, UTF_8)).doesNotContain("KycRes", "UidData");
        assertThat(server.store().require(StorageKey.parse(pan))).isNotEmpty();
    }

    @Test
    @DisplayName("5 EN-43 OCR is triggered: what was read shows, signed data first, the Aadhaar number masked")
    void readsDocuments() {
        var session = DigilockerSession.authorized(client, "consents");
        session.fetchBoth();
        var read = session.extracted();
        var person = specimens.identity();
        assertThat(read.path("panNumber").asText()).isEqualTo(person.panNumber());
        assertThat(read.path("aadhaarNumber").asText())
                .isEqualTo("XXXX XXXX " + person.aadhaarNumber().substring(8));
        assertThat(read.path("fullName").asText()).isEqualTo(person.fullName());
        assertThat(read.path("dateOfBirth").asText())
                .isEqualTo(person.dateOfBirth().toString());
        assertThat(read.path("address").asText()).contains(person.postalCode());
    }

    @Test
    @DisplayName("6 EN-65 CF-19 webhooks are delivered, one of each kind, signed, with their payloads")
    void deliversWebhooks() {
        try (var receiver = new ClientServer()) {
            var secret = client.setWebhook(receiver.url());
            var session = DigilockerSession.authorized(client, "consents");
            var answer = session.fetchBoth().body();
            session.fetchBoth(); // brings nothing new, tells nothing new
            await().atMost(PATIENCE).until(() -> receiver.heard().size() >= 2);
            var heard = receiver.heard();
            assertThat(heard)
                    .hasSize(2)
                    .allSatisfy(delivery -> assertThat(delivery.headers().getFirst("X-Signature"))
                            .isEqualTo(Hmac.hex(delivery.body(), secret.getBytes(UTF_8))));
            assertThat(data(heard, "kyc.digilocker_fetch_initiated"))
                    .hasToString("""
                    {"kycSessionId":"%s","externalUserId":"%s","status":"PENDING",\
                    "documentTypes":["PAN","AADHAAR"]}""".formatted(session.id(), session.user()));
            assertThat(data(heard, "kyc.digilocker_fetch_completed"))
                    .hasToString("""
                    {"kycSessionId":"%s","externalUserId":"%s","status":"PENDING",\
                    "documentsFetched":["PAN","AADHAAR"],"documentUrls":%s}""".formatted(session.id(), session.user(), answer.path("documentUrls")));
        }
    }

    @Test
    @DisplayName(
            "7 EN-45 EN-65 CF-21 errors are told: missing documents, expired tokens; the client hears of them once")
    void tellsErrors() {
        try (var receiver = new ClientServer()) {
            client.setWebhook(receiver.url());
            var session = DigilockerSession.authorized(client, "no-aadhaar");
            var missing = session.fetchBoth();
            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.text("error")).isEqualTo("DOCUMENTS_NOT_FOUND");
            assertThat(missing.text("code")).isEqualTo("DOCUMENTS_NOT_FOUND");
            assertThat(missing.body().path("statusCode").intValue()).isEqualTo(404);
            assertThat(missing.text("message")).isEqualTo("Documents not found in DigiLocker account");
            assertThat(progress(session)).isZero();
            await().atMost(PATIENCE).until(() -> receiver.heard().size() >= 2);
            assertThat(data(receiver.heard(), "kyc.digilocker_fetch_failed"))
                    .hasToString("""
                    {"kycSessionId":"%s","externalUserId":"%s","status":"PENDING",\
                    "documentTypes":["PAN","AADHAAR"],"error":"Documents not found in DigiLocker account"}""".formatted(session.id(), session.user()));
        }
        var expired = DigilockerSession.authorized(client, "expired-token").fetchBoth();
        assertThat(expired.status()).isEqualTo(401);
        assertThat(expired.text("error")).isEqualTo("TOKEN_EXPIRED");
    }

    @Test
    @DisplayName("8 EN-04 EN-44 tenants are isolated: another client's session is a 403, and nothing of it moves")
    void isolatesTenants() {
        var session = DigilockerSession.authorized(client, "consents");
        var foreign = new DigilockerSession(server.newClient(), session.user(), session.id());
        assertThat(List.of(foreign.initiate(), foreign.fetchBoth(), foreign.status()))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(403));
        assertThat(foreign.fetchBoth().text("message")).isEqualTo("Session belongs to different client");
        assertThat(progress(session)).isZero();
        assertThat(session.status().body().path("authorized").booleanValue()).isTrue();
    }

    private int progress(DigilockerSession session) {
        return session.status().body().path("submission").path("progress").intValue();
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .toList();
    }

    private static JsonNode data(List<ClientServer.Heard> heard, String event) {
        var bodies = heard.stream()
                .filter(delivery -> event.equals(delivery.headers().getFirst("X-Event")))
                .toList();
        assertThat(bodies).as(event).hasSize(1);
        try {
            return new ObjectMapper().readTree(bodies.get(0).body()).path("data");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
