package org.pramaan.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.platform.Hmac;
import org.pramaan.webhook.ClientServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("A client's webhook receiver")
class EnxtaiWebhookTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Specimens specimens;
    private final KycClient client;
    private final KycClient sandbox;
    private final ClientServer receiver = new ClientServer();

    EnxtaiWebhookTests(@Autowired ApplicationContext context) {
        var server = new RunningServer(context);
        specimens = server.specimens();
        client = server.newClient();
        sandbox = server.newSandbox();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    @DisplayName("EN-61 to EN-64 hears of documents, then of the verdict, once each, signed")
    void hears() {
        var secret = client.setWebhook(receiver.url());
        var session = client.open("anna");
        client.uploadAll("anna", specimens);
        client.verdict(session);
        await().atMost(PATIENCE).until(() -> receiver.heard().size() >= 2);
        var heard = receiver.heard();
        assertThat(heard)
                .extracting(EnxtaiWebhookTests::event)
                .containsExactlyInAnyOrder("kyc.documents_uploaded", "kyc.verification_completed");
        assertThat(heard).allSatisfy(delivery -> assertGenuine(delivery, secret, session));
        var inOrder = inOrderOfTime(heard);
        assertThat(inOrder.get(0).path("data").path("status").asText()).isEqualTo("DOCUMENTS_UPLOADED");
        assertThat(inOrder.get(1).path("data").path("status").asText()).isEqualTo("FACE_VERIFIED");
        assertCarriesWhatStatusSays(inOrder.get(1).path("data"), session);
    }

    @Test
    @DisplayName("EN-64 BS-05 hears which documents a reviewer wants once more, and why, beside the published keys")
    void hearsOfRequests() {
        sandbox.setWebhook(receiver.url());
        sandbox.open("sandbox-asked-again-heard");
        var blank = Picture.blank(400, 300, Color.LIGHT_GRAY);
        Stream.of(DocumentKind.values()).forEach(kind -> sandbox.upload(kind, "sandbox-asked-again-heard", blank));
        await().atMost(PATIENCE).until(() -> receiver.heard().size() >= 3);
        var told = receiver.heard().stream()
                .filter(delivery -> event(delivery).equals("kyc.status_changed"))
                .map(delivery -> json(delivery).path("data"))
                .findFirst()
                .orElseThrow();
        assertThat(told.path("status").asText()).isEqualTo("PENDING");
        assertThat(told.path("documentsRequested").toString()).isEqualTo("[\"PAN_CARD\"]");
        assertThat(told.path("requestReason").asText()).isEqualTo("DOCUMENT_UNREADABLE");
    }

    private void assertCarriesWhatStatusSays(JsonNode data, String session) {
        var status = client.status(session).body();
        assertThat(data.path("extractedData")).isEqualTo(status.path("extractedData"));
        assertThat(data.path("verificationScores")).isEqualTo(status.path("verificationScores"));
    }

    private static void assertGenuine(ClientServer.Heard delivery, String secret, String session) {
        assertThat(delivery.headers().getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(delivery.headers().getFirst("X-Signature"))
                .isEqualTo(Hmac.hex(delivery.body(), secret.getBytes(UTF_8)));
        var body = json(delivery);
        assertThat(body.path("id").asText()).startsWith("evt_").isEqualTo(id(delivery));
        assertThat(body.path("event").asText()).isEqualTo(event(delivery));
        assertThat(body.path("timestamp").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(body.path("data").path("kycSessionId").asText()).isEqualTo(session);
        assertThat(body.path("data").path("externalUserId").asText()).isEqualTo("anna");
    }

    @Test
    @DisplayName("CF-19 can look up the schema of what it hears")
    void schema() {
        var answer = client.get("/v1/client/webhook/schema");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/schema+json");
        assertThat(answer.body().at("/properties/event/enum")).hasSize(6);
    }

    @Test
    @DisplayName("EN-66 that was down hears the same bytes with the same id again")
    void hearsAgain() {
        receiver.answers(503);
        client.setWebhook(receiver.url());
        client.open("bela");
        client.uploadAll("bela", specimens);
        await().atMost(PATIENCE).until(() -> receiver.heard().size() >= 3);
        var refused = receiver.heard().get(0);
        assertThat(receiver.heard().stream().filter(delivery -> id(delivery).equals(id(refused))))
                .hasSize(2)
                .allSatisfy(delivery -> assertThat(delivery.body()).isEqualTo(refused.body()));
    }

    private static List<JsonNode> inOrderOfTime(List<ClientServer.Heard> heard) {
        return heard.stream()
                .map(EnxtaiWebhookTests::json)
                .sorted((a, b) -> Instant.parse(a.path("timestamp").asText())
                        .compareTo(Instant.parse(b.path("timestamp").asText())))
                .toList();
    }

    private static String event(ClientServer.Heard delivery) {
        return delivery.headers().getFirst("X-Event");
    }

    private static String id(ClientServer.Heard delivery) {
        return delivery.headers().getFirst("webhook-id");
    }

    private static JsonNode json(ClientServer.Heard delivery) {
        try {
            return new ObjectMapper().readTree(delivery.body());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
