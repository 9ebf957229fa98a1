package org.pramaan.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.webhook.WebhookScene.ACTOR;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.Hmac;
import org.pramaan.platform.SteppingClock;
import org.pramaan.webhook.DeliveryOutcome.Delivered;
import org.pramaan.webhook.DeliveryOutcome.GivenUp;
import org.pramaan.webhook.DeliveryOutcome.TryAgain;
import org.springframework.beans.factory.annotation.Autowired;

@WebhookModuleTest
@DisplayName("The callback of one session")
class SessionCallbacksTest {

    private static final String SECRET = "a tenant's own secret, long enough";
    private static final String FORMER = "what the tenant's secret was before";

    @Autowired
    WebhookScene scene;

    @Autowired
    SessionCallbacks callbacks;

    @Autowired
    PlayedReceivers receivers;

    @Autowired
    PlayedSessions sessions;

    @Autowired
    DeliveryLog log;

    @Autowired
    Replays replays;

    @Autowired
    SteppingClock clock;

    private final ClientServer server = new ClientServer();
    private final ClientServer endpoint = new ClientServer();
    private UUID client;
    private UUID session;

    @BeforeEach
    void somebodyListens() {
        client = scene.client();
        session = sessions.open();
        scene.endpoint(client, endpoint.url());
        receivers.listen(session, new CallbackReceiver(URI.create(server.url()), List.of(SECRET, FORMER)));
    }

    @AfterEach
    void close() {
        server.close();
        endpoint.close();
    }

    @Test
    @DisplayName("TF-11 goes to its receiver alone, bare, signed with both secrets, and again until it is heard")
    void isDelivered() {
        server.answers(500);
        send("decided");
        assertThat(scene.attempt(delivery())).isInstanceOf(TryAgain.class);
        assertThat(scene.attempt(delivery())).isInstanceOf(Delivered.class);
        assertThat(server.heard()).hasSize(2).allSatisfy(heard -> {
            assertThat(heard.body()).asString().isEqualTo("{\"documentDetectionLog\":[]}");
            assertThat(heard.headers().getFirst("X-Signature"))
                    .isEqualTo(Hmac.hex(heard.body(), SECRET.getBytes(UTF_8)));
            assertThat(heard.headers().getFirst("webhook-signature").split(" ")).hasSize(2);
        });
        assertThat(endpoint.heard()).isEmpty();
        assertThat(delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(delivery().origin()).isEqualTo(DeliveryOrigin.CALLBACK);
    }

    @Test
    @DisplayName("TF-11 the same occurrence is sent once")
    void isSentOnce() {
        send("decided");
        send("decided");
        assertThat(deliveries()).hasSize(1);
    }

    @Test
    @DisplayName("TF-11 a receiver that is gone, or that nobody knows any more, ends its delivery and disables nothing")
    void isGivenUp() {
        server.answers(410);
        send("decided");
        assertThat(scene.attempt(delivery())).isInstanceOf(GivenUp.class);
        receivers.forget(session);
        send("decided again");
        assertThat(deliveries())
                .allSatisfy(sent -> assertThat(scene.attempt(sent)).isInstanceOf(GivenUp.class));
        assertThat(scene.attempt(scene.deliveriesOf(client, scene.raise(client)).get(0)))
                .isInstanceOf(Delivered.class);
    }

    @Test
    @DisplayName("TF-11 BS-03 can be replayed by itself, and is no part of what an endpoint's replay sends")
    void isReplayed() {
        send("decided");
        scene.attempt(delivery());
        var again = replays.one(client, delivery().id(), ACTOR);
        scene.attempt(again);
        assertThat(server.heard())
                .extracting(heard -> heard.headers().getFirst("webhook-id"))
                .hasSize(2)
                .containsOnly(server.heard().get(0).headers().getFirst("webhook-id"));
        var other = scene.endpoint(client, endpoint.url());
        var now = clock.instant();
        var range = new ReplayRange(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)), false);
        assertThat(replays.range(client, other, range, ACTOR)).isZero();
    }

    private void send(String occurrence) {
        var raised = new Raised(
                client, session, "thirdfactor.callback", occurrence, Map.of("documentDetectionLog", List.of()));
        callbacks.send(raised, sessions.find(session).orElseThrow());
    }

    private LoggedDelivery delivery() {
        return deliveries().get(0);
    }

    private List<LoggedDelivery> deliveries() {
        return log.page(client, new DeliveryFilter(null, null, "thirdfactor.callback"), 0, 10)
                .deliveries();
    }
}
