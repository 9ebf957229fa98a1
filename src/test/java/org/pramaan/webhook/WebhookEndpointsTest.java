package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pramaan.webhook.WebhookScene.ACTOR;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.platform.SteppingClock;
import org.pramaan.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@WebhookModuleTest
class WebhookEndpointsTest {

    private static final String URL = "http://localhost/hooks";

    @Autowired
    WebhookScene scene;

    @Autowired
    WebhookEndpoints endpoints;

    @Autowired
    FirstEndpoint first;

    @Autowired
    EndpointRepository repository;

    @Autowired
    SteppingClock clock;

    private UUID client;

    @BeforeEach
    void aClient() {
        client = scene.client();
    }

    @Test
    @DisplayName("BS-03 a client has several endpoints, oldest first, each with its own secret and choice of events")
    void several() {
        var one = endpoints.add(client, choice("kyc.status_changed"), null, ACTOR);
        clock.forward(Duration.ofSeconds(1));
        var other = endpoints.add(client, new EndpointChoice(URL, Set.of(), "  Billing ", false), null, ACTOR);
        assertThat(endpoints.of(client)).containsExactly(one.endpoint(), other.endpoint());
        assertThat(one.secret()).isNotEqualTo(other.secret());
        assertThat(one.endpoint().events()).containsExactly("kyc.status_changed");
        assertThat(other.endpoint().description()).isEqualTo("Billing");
        assertThat(other.endpoint().disabledReason()).isEqualTo("BY_CLIENT");
        assertThat(first.find(client)).contains(one.endpoint());
        assertThat(scene.audited(client)).containsExactly("webhook.added", "webhook.added");
    }

    @Test
    @DisplayName("BS-03 a change replaces everything but the secret, and may switch off and on")
    void changes() {
        var id = endpoints
                .add(client, choice(), "a secret of our own", ACTOR)
                .endpoint()
                .id();
        var off = new EndpointChoice(URL + "/2", Set.of("kyc.status_changed"), "Ledger", false);
        var changed = endpoints.change(client, id, off, ACTOR);
        assertThat(changed.url()).hasToString(URL + "/2");
        assertThat(changed.enabled()).isFalse();
        assertThat(endpoints.require(client, id)).isEqualTo(changed);
        assertThat(endpoints.change(client, id, choice(), ACTOR).enabled()).isTrue();
        assertThat(repository.find(client, id).orElseThrow().secrets().inForce(clock.instant()))
                .extracting(WebhookSecret::value)
                .containsExactly("a secret of our own");
    }

    @Test
    @DisplayName("BS-02 a rotated secret leaves the former one in force for a day, and switches nothing on")
    void rotates() {
        var id = endpoints
                .add(client, new EndpointChoice(URL, Set.of(), null, false), "a secret of our own", ACTOR)
                .endpoint()
                .id();
        var rotated = endpoints.rotate(client, id, null, ACTOR);
        assertThat(rotated.endpoint().enabled()).isFalse();
        assertThat(rotated.endpoint().previousSecretUntil())
                .isEqualTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(repository.find(client, id).orElseThrow().secrets().inForce(clock.instant()))
                .extracting(WebhookSecret::value)
                .containsExactly(rotated.secret(), "a secret of our own");
    }

    @Test
    @DisplayName("BS-03 a deleted endpoint is unknown, and the next one is the first")
    void deletes() {
        var id = endpoints.add(client, choice(), null, ACTOR).endpoint().id();
        clock.forward(Duration.ofSeconds(1));
        var next = endpoints.add(client, choice(), null, ACTOR).endpoint();
        endpoints.delete(client, id, ACTOR);
        assertUnknown(client, id);
        assertThat(first.find(client)).contains(next);
        assertThat(scene.audited(client)).endsWith("webhook.deleted");
    }

    @Test
    @DisplayName("EN-60 the published call sets the first endpoint and leaves the others and its events alone")
    void configuresTheFirst() {
        var one =
                endpoints.add(client, choice("kyc.status_changed"), null, ACTOR).endpoint();
        clock.forward(Duration.ofSeconds(1));
        var other = endpoints.add(client, choice(), null, ACTOR).endpoint();
        var configured = first.configure(client, URL + "/first", null, ACTOR).endpoint();
        assertThat(configured.id()).isEqualTo(one.id());
        assertThat(configured.events()).containsExactly("kyc.status_changed");
        assertThat(endpoints.of(client)).containsExactly(configured, other);
    }

    @Test
    @DisplayName("EN-04 another client's endpoint is as unknown as none, and stays as it is")
    void wall() {
        var endpoint = endpoints.add(client, choice(), null, ACTOR).endpoint();
        var stranger = scene.client();
        assertUnknown(stranger, endpoint.id());
        assertUnknown(stranger, UUID.randomUUID());
        assertThat(endpoints.of(stranger)).isEmpty();
        assertThat(endpoints.of(client)).containsExactly(endpoint);
        assertThat(scene.audited(stranger)).isEmpty();
    }

    private void assertUnknown(UUID who, UUID id) {
        assertThatThrownBy(() -> endpoints.require(who, id))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no such webhook");
        assertThatThrownBy(() -> endpoints.change(who, id, choice(), ACTOR)).hasMessage("There is no such webhook");
        assertThatThrownBy(() -> endpoints.rotate(who, id, null, ACTOR)).hasMessage("There is no such webhook");
        assertThatThrownBy(() -> endpoints.delete(who, id, ACTOR)).hasMessage("There is no such webhook");
    }

    @Test
    @DisplayName("BS-03 a client has ten endpoints at most")
    void tenAtMost() {
        for (var count = 0; count < 10; count++) endpoints.add(client, choice(), null, ACTOR);
        assertThatThrownBy(() -> endpoints.add(client, choice(), null, ACTOR))
                .isInstanceOf(Refusal.class)
                .hasMessage("At most 10 webhooks can be configured");
        assertThat(endpoints.of(client)).hasSize(10);
    }

    @Test
    @DisplayName("BS-03 events nobody publishes are refused")
    void unknownEvents() {
        assertThatThrownBy(() -> endpoints.add(client, choice("kyc.test"), null, ACTOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("kyc.verification_completed");
        assertThat(endpoints.of(client)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "<200>"})
    @DisplayName("BS-03 a description is one line of at most 200 characters")
    void descriptions(String text) {
        var description = text.equals("<200>") ? "x".repeat(201) : text;
        var choice = new EndpointChoice(URL, Set.of(), description, true);
        assertThatThrownBy(() -> endpoints.add(client, choice, null, ACTOR)).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("BS-03 a blank description is none")
    void blankDescription() {
        var choice = new EndpointChoice(URL, Set.of(), "  ", true);
        assertThat(endpoints.add(client, choice, null, ACTOR).endpoint().description())
                .isNull();
    }

    private static EndpointChoice choice(String... events) {
        return new EndpointChoice(URL, Set.of(events), null, true);
    }
}
