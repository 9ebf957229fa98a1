package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pramaan.webhook.WebhookScene.ACTOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.SteppingClock;
import org.pramaan.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@WebhookModuleTest
class ReplaysTest {

    @Autowired
    WebhookScene scene;

    @Autowired
    WebhookEndpoints endpoints;

    @Autowired
    Replays replays;

    @Autowired
    DeliveryLog log;

    @Autowired
    PlayedWorkflow workflow;

    @Autowired
    PlayedSessions sessions;

    @Autowired
    SteppingClock clock;

    private final ClientServer server = new ClientServer();
    private UUID client;
    private UUID endpoint;

    @BeforeEach
    void aClient() {
        client = scene.client();
        endpoint = scene.endpoint(client, server.url());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName("BS-03 CF-20 a replay is a new delivery of the same event, with the same id and the same bytes")
    void replaysOne() {
        var delivery = delivered();
        var again = replays.one(client, delivery.id(), ACTOR);
        assertThat(again).isNotEqualTo(delivery.id());
        assertThat(workflow.started()).contains(again);
        scene.attempt(again);
        assertThat(server.heard())
                .hasSize(2)
                .extracting(heard -> heard.headers().getFirst("webhook-id"))
                .containsOnly(delivery.eventId());
        assertThat(server.heard().get(1).body()).isEqualTo(server.heard().get(0).body());
        assertThat(log.page(client, new DeliveryFilter(endpoint, null, null), 0, 10)
                        .deliveries())
                .extracting(LoggedDelivery::origin)
                .containsExactlyInAnyOrder(DeliveryOrigin.REPLAYED, DeliveryOrigin.RAISED);
        assertThat(scene.audited(client)).endsWith("webhook.replayed");
    }

    @Test
    @DisplayName("BS-03 what is on its way there is not sent a second time, however often one clicks")
    void replaysNothingPending() {
        var pending = scene.deliveriesOf(client, scene.raise(client)).get(0);
        assertThatThrownBy(() -> replays.one(client, pending.id(), ACTOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("on its way there already");
        scene.attempt(pending);
        replays.one(client, pending.id(), ACTOR);
        assertThatThrownBy(() -> replays.one(client, pending.id(), ACTOR)).hasMessageContaining("on its way");
        assertThat(replayed()).containsExactly(pending.eventId());
        assertThat(server.heard()).hasSize(1);
    }

    @Test
    @DisplayName("BS-03 a range sends again what the endpoint listens to, and what is on its way already not twice")
    void replaysARange() {
        var from = clock.instant();
        var first = delivered();
        var second = delivered();
        scene.raise(client);
        clock.forward(Duration.ofMinutes(1));
        var to = clock.instant();
        delivered();
        assertThat(replays.range(client, endpoint, new ReplayRange(from, to, false), ACTOR))
                .isEqualTo(2);
        assertThat(replayed()).containsExactlyInAnyOrder(first.eventId(), second.eventId());
        assertThat(replays.range(client, endpoint, new ReplayRange(from, to, false), ACTOR))
                .isZero();
    }

    @Test
    @DisplayName(
            "BS-03 of a range only what was not heard can be asked for: given up, or raised while the endpoint was off")
    void replaysWhatWasNotHeard() {
        var from = clock.instant();
        delivered();
        server.answers(500).answers(500).answers(500);
        var given = scene.deliveriesOf(client, scene.raise(client)).get(0);
        for (var attempt = 0; attempt < 3; attempt++) scene.attempt(given);
        endpoints.change(client, endpoint, choice(false), ACTOR);
        var missed = scene.raise(client);
        endpoints.change(client, endpoint, choice(true), ACTOR);
        clock.forward(Duration.ofMinutes(1));
        replays.range(client, endpoint, new ReplayRange(from, clock.instant(), true), ACTOR);
        assertThat(replayed()).containsExactlyInAnyOrder(given.eventId(), missed);
    }

    @Test
    @DisplayName("BS-03 a range leaves out events the endpoint does not listen to, and tests")
    void leavesOut() {
        var from = clock.instant();
        scene.raise(client);
        var choosy = scene.endpoint(client, server.url(), "kyc.documents_uploaded");
        var wanted = scene.raise(client, sessions.open(), "kyc.documents_uploaded");
        scene.deliveriesOf(client, wanted).forEach(scene::attempt);
        clock.forward(Duration.ofMinutes(1));
        assertThat(replays.range(client, choosy, new ReplayRange(from, clock.instant(), false), ACTOR))
                .isEqualTo(1);
        assertThat(replayed()).containsExactly(wanted);
    }

    @Test
    @DisplayName("BS-03 at most 200 events are sent again at once, and none if there are more")
    void bound() {
        var from = clock.instant();
        endpoints.change(client, endpoint, choice(false), ACTOR);
        for (var count = 0; count < 201; count++) scene.raise(client);
        endpoints.change(client, endpoint, choice(true), ACTOR);
        var range = new ReplayRange(from, clock.instant().plusSeconds(1), true);
        assertThatThrownBy(() -> replays.range(client, endpoint, range, ACTOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("More than 200 events");
        assertThat(replayed()).isEmpty();
    }

    @Test
    @DisplayName("BS-03 nothing is sent again to an endpoint that is off or deleted")
    void deaf() {
        var delivery = delivered();
        endpoints.change(client, endpoint, choice(false), ACTOR);
        assertThatThrownBy(() -> replays.one(client, delivery.id(), ACTOR)).hasMessageContaining("enable it first");
        endpoints.delete(client, endpoint, ACTOR);
        assertThatThrownBy(() -> replays.one(client, delivery.id(), ACTOR)).hasMessageContaining("was deleted");
        assertThat(server.heard()).hasSize(1);
    }

    @Test
    @DisplayName("EN-04 another client's delivery or endpoint is as unknown as none")
    void wall() {
        var delivery = delivered();
        var stranger = scene.client();
        var range = new ReplayRange(
                clock.instant().minusSeconds(60), clock.instant().plusSeconds(1), false);
        assertThatThrownBy(() -> replays.one(stranger, delivery.id(), ACTOR)).hasMessage("There is no such delivery");
        assertThatThrownBy(() -> replays.range(stranger, endpoint, range, ACTOR))
                .hasMessage("There is no such webhook");
        assertThat(replayed()).isEmpty();
    }

    @Test
    @DisplayName("BS-03 a range that ends before it begins is refused")
    void backwards() {
        var now = clock.instant();
        assertThatThrownBy(() -> new ReplayRange(now, now, false)).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("BS-03 a range that reaches out of the calendar is refused")
    void outside() {
        var now = clock.instant();
        assertThatThrownBy(() -> new ReplayRange(Instant.MIN, now, false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ReplayRange(now, Instant.MAX, false)).isInstanceOf(Refusal.class);
    }

    private LoggedDelivery delivered() {
        var delivery = scene.deliveriesOf(client, scene.raise(client)).get(0);
        scene.attempt(delivery);
        return delivery;
    }

    private List<String> replayed() {
        return log.page(client, new DeliveryFilter(null, null, null), 0, 500).deliveries().stream()
                .filter(delivery -> delivery.origin() == DeliveryOrigin.REPLAYED)
                .map(LoggedDelivery::eventId)
                .toList();
    }

    private EndpointChoice choice(boolean enabled) {
        return new EndpointChoice(server.url(), Set.of(), null, enabled);
    }
}
