package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pramaan.webhook.WebhookScene.ACTOR;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.SteppingClock;
import org.springframework.beans.factory.annotation.Autowired;

@WebhookModuleTest
@DisplayName("EN-66 The delivery log")
class LogSweepTest {

    private static final Duration KEPT = Duration.ofDays(90);

    @Autowired
    WebhookScene scene;

    @Autowired
    DeliveryDetails details;

    @Autowired
    Replays replays;

    @Autowired
    LogErasure erasure;

    @Autowired
    WebhookSettings settings;

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
    @DisplayName("forgets bodies and answers after ninety days, and keeps what was sent when and what came of it")
    void forgets() {
        assertThat(settings.logRetention()).isEqualTo(KEPT);
        var old = heard();
        clock.forward(KEPT.minusHours(1));
        var recent = heard();
        sweep();
        assertThat(details.open(client, old.id(), ACTOR).body()).contains("customer-456");
        clock.forward(Duration.ofHours(2));
        sweep();
        var swept = details.open(client, old.id(), ACTOR);
        assertThat(swept.body()).isNull();
        assertThat(swept.delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(swept.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.attempt().status()).isEqualTo(200);
            assertThat(attempt.exchange()).isNull();
        });
        var kept = details.open(client, recent.id(), ACTOR);
        assertThat(kept.body()).contains("customer-456");
        assertThat(kept.attempts())
                .allSatisfy(attempt -> assertThat(attempt.exchange()).isNotNull());
    }

    @Test
    @DisplayName("keeps the body of what is still on its way, which then arrives whole")
    void keepsWhatIsPending() {
        var pending = scene.deliveriesOf(client, scene.raise(client)).get(0);
        clock.forward(KEPT.plusDays(1));
        sweep();
        scene.attempt(pending);
        assertThat(new String(server.heard().get(0).body(), StandardCharsets.UTF_8))
                .contains("customer-456");
    }

    @Test
    @DisplayName("sends nothing again that it has forgotten, and says so")
    void replaysNothing() {
        var from = clock.instant();
        var old = heard();
        clock.forward(KEPT.plusDays(1));
        sweep();
        assertThatThrownBy(() -> replays.one(client, old.id(), ACTOR)).hasMessageContaining("no longer kept");
        assertThat(replays.range(client, endpoint, new ReplayRange(from, clock.instant(), false), ACTOR))
                .isZero();
    }

    private void sweep() {
        new LogSweep(erasure, settings, clock).sweep();
    }

    private LoggedDelivery heard() {
        var delivery = scene.deliveriesOf(client, scene.raise(client)).get(0);
        scene.attempt(delivery);
        return delivery;
    }
}
