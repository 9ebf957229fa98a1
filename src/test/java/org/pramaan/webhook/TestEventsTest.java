package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pramaan.webhook.WebhookScene.ACTOR;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.Hmac;
import org.pramaan.problem.Refusal;
import org.pramaan.problem.Unavailable;
import org.springframework.beans.factory.annotation.Autowired;

@WebhookModuleTest
class TestEventsTest {

    private static final String SECRET = "a secret of our own";

    @Autowired
    WebhookScene scene;

    @Autowired
    WebhookEndpoints endpoints;

    @Autowired
    TestEvents tests;

    @Autowired
    WebhookLog log;

    @Autowired
    Bulkhead bulkhead;

    @Autowired
    TestBulkhead places;

    @Autowired
    EndpointRepository repository;

    @Autowired
    PlayedWorkflow workflow;

    private final ClientServer server = new ClientServer();
    private UUID client;
    private UUID endpoint;

    @BeforeEach
    void aClient() {
        client = scene.client();
        var choice = new EndpointChoice(server.url(), Set.of("kyc.documents_uploaded"), null, true);
        endpoint = endpoints.add(client, choice, SECRET, ACTOR).endpoint().id();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName("EN-60 a test is kyc.test with an id, a time and a message, signed as others are, whatever the filter")
    void sends() throws IOException {
        server.says(200, "thank you");
        var result = tests.send(client, endpoint, ACTOR);
        assertThat(result.delivered()).isTrue();
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.response()).isEqualTo("thank you");
        var heard = server.heard().get(0);
        var body = new ObjectMapper().readTree(heard.body());
        assertThat(body.fieldNames()).toIterable().containsExactly("id", "event", "timestamp", "data");
        assertThat(body.path("id").asText()).startsWith("evt_").isEqualTo(result.eventId());
        assertThat(body.path("event").asText()).isEqualTo("kyc.test");
        assertThat(body.path("timestamp").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(body.path("data").fieldNames()).toIterable().containsExactly("message");
        assertThat(heard.headers().getFirst("X-Event")).isEqualTo("kyc.test");
        assertThat(heard.headers().getFirst("X-Signature"))
                .isEqualTo(Hmac.hex(heard.body(), new WebhookSecret(SECRET).text()));
        assertThat(heard.headers().getFirst("webhook-signature")).startsWith("v1,");
    }

    @Test
    @DisplayName("EN-60 a test is tried once, stands in the log and changes nothing about the endpoint")
    void changesNothing() {
        server.answers(410);
        var result = tests.send(client, endpoint, ACTOR);
        assertThat(result.delivered()).isFalse();
        assertThat(endpoints.require(client, endpoint).enabled()).isTrue();
        assertThat(workflow.started()).doesNotContain(result.deliveryId());
        assertThat(log.newest(client, 10)).singleElement().satisfies(logged -> {
            assertThat(logged.state()).isEqualTo(DeliveryState.GIVEN_UP);
            assertThat(logged.event()).isEqualTo("kyc.test");
            assertThat(logged.sessionId()).isNull();
            assertThat(logged.attempts()).hasSize(1);
        });
        assertThat(scene.audited(client)).endsWith("webhook.tested");
    }

    @Test
    @DisplayName("EN-60 a test says why there is no answer, and reaches an endpoint that is off")
    void saysWhyNot() {
        server.close();
        var off = new EndpointChoice(server.url(), Set.of(), null, false);
        endpoints.change(client, endpoint, off, ACTOR);
        var result = tests.send(client, endpoint, ACTOR);
        assertThat(result.status()).isNull();
        assertThat(result.failure()).isEqualTo("CONNECTION_REFUSED");
    }

    @Test
    @DisplayName(
            "EN-60 while an endpoint is being tried, another test waits for another click and leaves nothing behind")
    void waitsForRoom() {
        try (var one = places.enter(stored()).orElseThrow()) {
            assertThat(one).isNotNull();
            assertThatThrownBy(() -> tests.send(client, endpoint, ACTOR)).isInstanceOf(Unavailable.class);
        }
        assertThat(log.newest(client, 10)).isEmpty();
        assertThat(tests.send(client, endpoint, ACTOR).delivered()).isTrue();
    }

    @Test
    @DisplayName("EN-60 BS-03 tests and real events take no place from each other")
    void keepsApart() {
        var busy = stored();
        try (var one = bulkhead.enter(busy).orElseThrow();
                var two = bulkhead.enter(busy).orElseThrow()) {
            assertThat(one).isNotSameAs(two);
            assertThat(tests.send(client, endpoint, ACTOR).delivered()).isTrue();
        }
        try (var test = places.enter(busy).orElseThrow();
                var event = bulkhead.enter(busy).orElseThrow()) {
            assertThat(test).isNotSameAs(event);
        }
    }

    @Test
    @DisplayName("EN-04 nobody tests another client's endpoint")
    void wall() {
        assertThatThrownBy(() -> tests.send(scene.client(), endpoint, ACTOR))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no such webhook");
        assertThat(server.heard()).isEmpty();
    }

    private WebhookEndpoint stored() {
        return repository.find(client, endpoint).orElseThrow();
    }
}
