package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.webhook.WebhookScene.ACTOR;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.SteppingClock;
import org.pramaan.webhook.DeliveryOutcome.Delivered;
import org.pramaan.webhook.DeliveryOutcome.GivenUp;
import org.pramaan.webhook.DeliveryOutcome.TryAgain;
import org.springframework.beans.factory.annotation.Autowired;

@WebhookModuleTest
class SeveralEndpointsTest {

    @Autowired
    WebhookScene scene;

    @Autowired
    WebhookEndpoints endpoints;

    @Autowired
    WebhookLog log;

    @Autowired
    PlayedWorkflow workflow;

    @Autowired
    PlayedAlert alert;

    @Autowired
    PlayedSessions sessions;

    @Autowired
    SteppingClock clock;

    private final ClientServer one = new ClientServer();
    private final ClientServer other = new ClientServer();
    private UUID client;

    @BeforeEach
    void aClient() {
        client = scene.client();
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    @DisplayName("BS-03 CF-20 an event goes to every endpoint under one id, and one that is dead holds up no other")
    void goesToAll() {
        scene.endpoint(client, one.url());
        clock.forward(Duration.ofSeconds(1));
        scene.endpoint(client, other.url());
        one.answers(500);
        var event = scene.raise(client);
        var ways = scene.deliveriesOf(client, event);
        assertThat(workflow.started()).contains(ways.get(0).id(), ways.get(1).id());
        assertThat(ways).hasSize(2).extracting(LoggedDelivery::eventId).containsOnly(event);
        assertThat(ways.stream().map(scene::attempt))
                .hasAtLeastOneElementOfType(Delivered.class)
                .hasAtLeastOneElementOfType(TryAgain.class);
        assertThat(one.heard().get(0).body()).isEqualTo(other.heard().get(0).body());
        assertThat(one.heard().get(0).headers().getFirst("webhook-id")).isEqualTo(event);
        assertThat(other.heard().get(0).headers().getFirst("webhook-id")).isEqualTo(event);
        assertThat(one.heard().get(0).headers().getFirst("X-Signature"))
                .isNotEqualTo(other.heard().get(0).headers().getFirst("X-Signature"));
        assertThat(log.newest(client, 1).get(0).state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    @DisplayName("BS-03 an endpoint hears of the events it chose and of no others")
    void hearsWhatItChose() {
        var choosy = scene.endpoint(client, one.url(), "kyc.documents_uploaded", "kyc.verification_completed");
        var session = sessions.open();
        assertThat(scene.deliveriesOf(client, scene.raise(client, session, "kyc.documents_uploaded")))
                .extracting(LoggedDelivery::endpointId)
                .containsExactly(choosy);
        assertThat(scene.deliveriesOf(client, scene.raise(client, session, "kyc.status_changed")))
                .isEmpty();
    }

    @Test
    @DisplayName("BS-03 EN-67 410 switches off that endpoint, has the owners told once, and leaves the others on")
    void goneSwitchesOffOne() {
        var dead = scene.endpoint(client, one.url());
        var alive = scene.endpoint(client, other.url());
        one.answers(410).answers(410);
        var event = scene.raise(client);
        var next = scene.raise(client);
        scene.deliveriesOf(client, event).forEach(scene::attempt);
        scene.deliveriesOf(client, next).forEach(scene::attempt);
        assertThat(endpoints.require(client, dead).disabledReason()).isEqualTo("GONE");
        assertThat(endpoints.require(client, alive).enabled()).isTrue();
        assertThat(alert.disabled()).filteredOn(dead::equals).hasSize(1);
        assertThat(alert.disabled()).doesNotContain(alive);
        assertThat(scene.audited(client)).filteredOn("webhook.disabled"::equals).hasSize(1);
        assertThat(one.heard()).hasSize(1);
        assertThat(other.heard()).hasSize(2);
    }

    @Test
    @DisplayName("BS-03 an endpoint that fails for five days is switched off and its owners are told")
    void failingSwitchesOff() {
        var failing = scene.endpoint(client, one.url());
        one.answers(500).answers(500);
        var way = scene.deliveriesOf(client, scene.raise(client)).get(0);
        scene.attempt(way);
        assertThat(endpoints.require(client, failing).failingSince()).isEqualTo(clock.instant());
        clock.forward(Duration.ofDays(5));
        scene.attempt(way);
        assertThat(endpoints.require(client, failing).disabledReason()).isEqualTo("FAILING");
        assertThat(alert.disabled()).contains(failing);
    }

    @Test
    @DisplayName("BS-03 what was on its way to a deleted endpoint is given up and stays in the log")
    void deletedMeanwhile() {
        var id = scene.endpoint(client, one.url());
        var event = scene.raise(client);
        var way = scene.deliveriesOf(client, event).get(0);
        endpoints.delete(client, id, ACTOR);
        assertThat(scene.attempt(way)).isInstanceOf(GivenUp.class);
        assertThat(one.heard()).isEmpty();
        assertThat(scene.deliveriesOf(client, event)).singleElement().satisfies(logged -> {
            assertThat(logged.state()).isEqualTo(DeliveryState.GIVEN_UP);
            assertThat(logged.endpointId()).isNull();
        });
    }
}
