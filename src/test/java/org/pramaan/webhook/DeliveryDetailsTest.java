package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pramaan.webhook.WebhookScene.ACTOR;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.SteppingClock;
import org.pramaan.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebhookModuleTest
class DeliveryDetailsTest {

    @Autowired
    WebhookScene scene;

    @Autowired
    DeliveryDetails details;

    @Autowired
    TestEvents tests;

    @Autowired
    PlayedSessions sessions;

    @Autowired
    SteppingClock clock;

    @Autowired
    JdbcClient jdbc;

    private final ClientServer server = new ClientServer();
    private UUID client;
    private UUID endpoint;
    private UUID session;

    @BeforeEach
    void aClient() {
        client = scene.client();
        endpoint = scene.endpoint(client, server.url());
        session = sessions.open();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName(
            "BS-03 EN-66 a delivery shows what was sent and what was answered, attempt by attempt, to a reader on record")
    void shows() {
        server.says(500, "<script>alert(1)</script>").says(200, "x".repeat(5000));
        var delivery = deliver("kyc.status_changed");
        clock.forward(Duration.ofSeconds(5));
        scene.attempt(delivery);
        var detail = details.open(client, delivery, ACTOR);
        assertThat(detail.body()).contains("\"event\":\"kyc.status_changed\"", "customer-456");
        assertThat(detail.attempts()).hasSize(2);
        var first = detail.attempts().get(0);
        assertThat(first.attempt().status()).isEqualTo(500);
        assertThat(exchange(first).response()).isEqualTo("<script>alert(1)</script>");
        assertThat(exchange(first).url()).isEqualTo(server.url());
        assertThat(exchange(first).headers())
                .containsEntry("webhook-id", detail.delivery().eventId())
                .containsEntry("X-Delivery", first.attempt().id().toString());
        assertThat(exchange(detail.attempts().get(1)).response()).hasSize(2048);
        assertThat(scene.audited(client)).endsWith("webhook.delivery_read");
        assertThat(detail).asString().doesNotContain("customer-456");
    }

    @Test
    @DisplayName("EN-43 what was answered is stored encrypted, for it may repeat what was sent")
    void storedEncrypted() {
        server.says(400, "customer-456 is unknown");
        var delivery = deliver("kyc.status_changed");
        var stored = jdbc.sql("select exchange from webhook_attempt where delivery_id = ?")
                .param(delivery)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("customer-456", "webhook-id");
    }

    @Test
    @DisplayName("BS-03 once the session is erased nothing of it can be shown")
    void erased() {
        var delivery = deliver("kyc.status_changed");
        sessions.erase(session);
        var detail = details.open(client, delivery, ACTOR);
        assertThat(detail.body()).isNull();
        assertThat(detail.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.attempt().status()).isEqualTo(200);
            assertThat(attempt.exchange()).isNull();
        });
    }

    @Test
    @DisplayName("EN-60 a test, which belongs to no session, is shown alike")
    void showsTests() {
        var delivery = tests.send(client, endpoint, ACTOR).deliveryId();
        assertThat(details.open(client, delivery, ACTOR).body()).contains("kyc.test");
    }

    @Test
    @DisplayName("EN-04 another client's delivery is as unknown as none, and no reading is noted")
    void wall() {
        var delivery = deliver("kyc.status_changed");
        var stranger = scene.client();
        assertThatThrownBy(() -> details.open(stranger, delivery, ACTOR))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no such delivery");
        assertThatThrownBy(() -> details.open(stranger, "dlv_none", ACTOR)).hasMessage("There is no such delivery");
        assertThat(scene.audited(stranger)).isEmpty();
    }

    private static Exchange exchange(DeliveryDetails.Attempt attempt) {
        return Objects.requireNonNull(attempt.exchange());
    }

    private String deliver(String event) {
        var delivery =
                scene.deliveriesOf(client, scene.raise(client, session, event)).get(0);
        scene.attempt(delivery);
        return delivery.id();
    }
}
