package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.client.Clients;
import org.pramaan.client.EventIdStyle;
import org.pramaan.client.Slug;
import org.pramaan.client.Terms;
import org.pramaan.compliance.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WebhookModuleTest
class WebhooksTest {

    private static final Actor ACTOR = Actor.door("test");

    @Autowired
    Clients clients;

    @Autowired
    FirstEndpoint endpoints;

    @Autowired
    Webhooks webhooks;

    @Autowired
    EventRepository events;

    @Autowired
    DeliveryRepository deliveries;

    @Autowired
    WebhookLog log;

    @Autowired
    PlayedSessions sessions;

    @Autowired
    PlayedWorkflow workflow;

    @Autowired
    TransactionTemplate transaction;

    private UUID client;
    private UUID session;

    @BeforeEach
    void aClientListens() {
        client = clients.register(new Slug("w" + UUID.randomUUID().toString().substring(0, 8)), "A client")
                .id();
        session = sessions.open();
        endpoints.configure(client, "http://localhost/hooks", null, ACTOR);
        workflow.started().clear();
    }

    @Test
    @DisplayName("EN-62 CF-20 an event gets one id, in its body as on its delivery")
    void anEventGetsOneId() {
        var id = raise("kyc.verification_completed", "1");
        assertThat(id).matches("evt_[0-9a-f-]{36}");
        assertThat(body(id))
                .startsWith("{\"id\":\"" + id + "\",\"event\":\"kyc.verification_completed\",\"timestamp\":\"");
        assertThat(deliveries.require(workflow.started().get(0)).eventId()).isEqualTo(id);
        assertThat(workflow.started()).hasSize(1);
    }

    @Test
    @DisplayName("CF-8 a client may have its event ids as bare UUIDs")
    void bareIds() {
        clients.agree(client, Terms.standard().withEventIdStyle(EventIdStyle.UUID));
        var id = raise("kyc.verification_completed", "1");
        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(body(id)).contains("\"id\":\"" + id + "\"");
    }

    @Test
    @DisplayName("EN-66 a repeated job raises its event once")
    void raisesOnce() {
        var id = raise("kyc.status_changed", "verdict 1");
        assertThat(raise("kyc.status_changed", "verdict 1")).isEqualTo(id);
        assertThat(raise("kyc.status_changed", "verdict 2")).isNotEqualTo(id);
        assertThat(raise("kyc.documents_uploaded", "verdict 1")).isNotEqualTo(id);
        assertThat(workflow.started()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("EN-64 without an endpoint the event is kept as not sent")
    void withoutAnEndpoint() {
        client = clients.register(new Slug("n" + UUID.randomUUID().toString().substring(0, 8)), "Deaf")
                .id();
        raise("kyc.documents_uploaded", "1");
        assertThat(workflow.started()).isEmpty();
        assertThat(log.newest(client, 10)).singleElement().satisfies(logged -> {
            assertThat(logged.event()).isEqualTo("kyc.documents_uploaded");
            assertThat(logged.state()).isEqualTo(DeliveryState.NOT_SENT);
            assertThat(logged.sessionId()).isEqualTo(session);
        });
    }

    @Test
    @DisplayName("EN-64 an event goes down with the transaction that raised it")
    void goesDownWithItsTransaction() {
        transaction.executeWithoutResult(status -> {
            raise("kyc.status_changed", "1");
            status.setRollbackOnly();
        });
        assertThat(log.newest(client, 10)).isEmpty();
    }

    @Test
    @DisplayName("EN-43 what is stored of a person is encrypted")
    void isEncrypted() {
        var id = raise("kyc.verification_completed", "1");
        assertThat(new String(sealed(id), StandardCharsets.ISO_8859_1)).doesNotContain("customer-456");
    }

    private String body(String id) {
        var cipher = sessions.find(session).orElseThrow();
        return cipher.decryptText(sealed(id), WebhookEvent.PURPOSE);
    }

    private byte[] sealed(String id) {
        return Objects.requireNonNull(events.require(id).body());
    }

    private String raise(String event, String occurrence) {
        var data = new LinkedHashMap<String, Object>();
        data.put("kycSessionId", session.toString());
        data.put("externalUserId", "customer-456");
        data.put("status", "FACE_VERIFIED");
        return webhooks.raise(
                new Raised(client, session, event, occurrence, data),
                sessions.find(session).orElseThrow());
    }
}
