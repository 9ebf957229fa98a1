package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.compliance.Actor;
import org.pramaan.platform.Hmac;
import org.pramaan.platform.SteppingClock;
import org.pramaan.webhook.DeliveryOutcome.Delivered;
import org.pramaan.webhook.DeliveryOutcome.GivenUp;
import org.pramaan.webhook.DeliveryOutcome.TryAgain;
import org.pramaan.webhook.WebhookLog.LoggedEvent;
import org.springframework.beans.factory.annotation.Autowired;

@WebhookModuleTest
class DeliveriesTest {

    private static final RetrySchedule SCHEDULE = RetrySchedule.parse("PT5S,PT5M");
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Actor ACTOR = Actor.door("test");
    private static final String SECRET = "a secret of our own";

    @Autowired
    Clients clients;

    @Autowired
    FirstEndpoint endpoints;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Deliveries deliveries;

    @Autowired
    WebhookLog log;

    @Autowired
    LogTable rows;

    @Autowired
    PlayedSessions sessions;

    @Autowired
    SteppingClock clock;

    private final ClientServer server = new ClientServer();
    private UUID client;
    private UUID session;

    @BeforeEach
    void aClientListens() {
        client = clients.register(new Slug("c" + UUID.randomUUID().toString().substring(0, 8)), "A client")
                .id();
        session = sessions.open();
        endpoints.configure(client, server.url(), SECRET, ACTOR);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName("EN-66 CF-20 an event not heard is sent again with the same id and the same bytes")
    void sendsTheSameAgain() {
        server.answers(500).answers(200);
        var event = raise("1");
        assertThat(attempt(event)).isInstanceOf(TryAgain.class);
        clock.forward(Duration.ofSeconds(5));
        assertThat(attempt(event)).isInstanceOf(Delivered.class);
        assertThat(server.heard()).hasSize(2);
        var first = server.heard().get(0);
        var second = server.heard().get(1);
        assertThat(second.body()).isEqualTo(first.body()).asString().contains("\"id\":\"" + event + "\"");
        assertThat(second.headers().getFirst("webhook-id")).isEqualTo(event);
        assertThat(second.headers().getFirst("X-Delivery"))
                .isNotEqualTo(first.headers().getFirst("X-Delivery"));
        assertThat(logged().attempts()).extracting(WebhookAttempt::status).containsExactly(500, 200);
        assertThat(logged().state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    @DisplayName("EN-61 EN-63 CF-32 the receiver hears the headers once each and can verify the raw body")
    void theReceiverCanVerify() {
        attempt(raise("1"));
        var heard = server.heard().get(0);
        assertThat(heard.headers())
                .containsEntry("Content-type", List.of("application/json"))
                .containsEntry("X-event", List.of("kyc.status_changed"))
                .containsEntry("X-signature", List.of(Hmac.hex(heard.body(), new WebhookSecret(SECRET).text())))
                .containsKeys("Webhook-id", "Webhook-timestamp", "Webhook-signature", "User-agent");
    }

    @Test
    @DisplayName("BS-02 after a change of the secret both sign for a day")
    void bothSecretsSignForADay() {
        endpoints.configure(client, server.url(), null, ACTOR);
        attempt(raise("1"));
        clock.forward(Duration.ofDays(1));
        attempt(raise("2"));
        assertThat(server.heard())
                .extracting(
                        heard -> heard.headers().getFirst("webhook-signature").split(" ").length)
                .containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 400, 404, 429, 500, 503})
    @DisplayName("EN-67 only 2xx is success, and no redirect is followed")
    void onlySuccessIsSuccess(int status) {
        server.answers(status, status < 400 ? Map.of("Location", server.url()) : Map.of());
        assertThat(attempt(raise("1"))).isInstanceOf(TryAgain.class);
        assertThat(server.heard()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    @DisplayName("EN-67 any 2xx is success")
    void any2xxIsSuccess(int status) {
        server.answers(status);
        assertThat(attempt(raise("1"))).isInstanceOf(Delivered.class);
    }

    @Test
    @DisplayName("EN-67 410 disables the endpoint until it is configured again")
    void goneDisablesTheEndpoint() {
        server.answers(410);
        var waiting = raise("1");
        assertThat(attempt(raise("2"))).isInstanceOf(GivenUp.class);
        assertThat(endpoints.find(client))
                .get()
                .extracting(EndpointStatus::disabledReason)
                .isEqualTo("GONE");
        assertThat(attempt(waiting)).isInstanceOf(GivenUp.class);
        assertThat(server.heard()).hasSize(1);
        raise("3");
        assertThat(logged().state()).isEqualTo(DeliveryState.NOT_SENT);
        endpoints.configure(client, server.url(), SECRET, ACTOR);
        assertThat(attempt(raise("4"))).isInstanceOf(Delivered.class);
    }

    @Test
    @DisplayName("EN-67 the receiver's Retry-After puts the next attempt off")
    void honoursRetryAfter() {
        server.answers(429, Map.of("Retry-After", "3600"));
        assertThat(attempt(raise("1"))).isEqualTo(new TryAgain(clock.instant().plusSeconds(3600)));
    }

    @Test
    @DisplayName("EN-66 a receiver that does not answer in time has not heard")
    void aHangingReceiverHasNotHeard() {
        server.hangs();
        assertThat(deliveries.attempt(delivery(raise("1")), SCHEDULE, Duration.ofMillis(300)))
                .isInstanceOf(TryAgain.class);
        assertThat(logged().attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.failure()).isEqualTo("TIMEOUT");
            assertThat(attempt.status()).isNull();
            assertThat(attempt.duration()).isGreaterThanOrEqualTo(Duration.ofMillis(250));
        });
    }

    @Test
    @DisplayName("EN-66 a receiver that is down has not heard")
    void aReceiverThatIsDownHasNotHeard() {
        server.close();
        assertThat(attempt(raise("1"))).isInstanceOf(TryAgain.class);
        assertThat(logged().attempts()).extracting(WebhookAttempt::failure).containsExactly("CONNECTION_REFUSED");
    }

    @Test
    @DisplayName("BS-03 when the schedule is spent the event is given up")
    void givesUpWhenTheScheduleIsSpent() {
        server.answers(500).answers(500).answers(500);
        var event = raise("1");
        assertThat(attempt(event)).isInstanceOf(TryAgain.class);
        assertThat(attempt(event)).isInstanceOf(TryAgain.class);
        assertThat(attempt(event)).isInstanceOf(GivenUp.class);
        assertThat(logged().state()).isEqualTo(DeliveryState.GIVEN_UP);
    }

    @Test
    @DisplayName("BS-03 an endpoint that failed for five days is disabled, one that heard in between is not")
    void fiveDaysOfFailureDisable() {
        server.answers(500).answers(200).answers(500).answers(500);
        attempt(raise("1"));
        clock.forward(Duration.ofDays(3));
        attempt(raise("2"));
        attempt(raise("3"));
        clock.forward(Duration.ofDays(5).minusMillis(1));
        assertThat(endpoints.find(client))
                .get()
                .extracting(EndpointStatus::disabledAt)
                .isNull();
        clock.forward(Duration.ofMillis(1));
        attempt(raise("4"));
        assertThat(endpoints.find(client))
                .get()
                .extracting(EndpointStatus::disabledReason)
                .isEqualTo("FAILING");
    }

    @Test
    @DisplayName("BS-03 a receiver that hangs holds two workers; a third attempt is put off and does not count")
    void aHangingReceiverHoldsTwoWorkers() throws Exception {
        server.hangs().hangs();
        var first = hanging(raise("1"));
        var second = hanging(raise("2"));
        while (server.heard().size() < 2) {
            Thread.onSpinWait();
        }
        assertThat(attempt(raise("3")))
                .asInstanceOf(InstanceOfAssertFactories.type(TryAgain.class))
                .extracting(TryAgain::at)
                .satisfies(at -> assertThat(at)
                        .isBetween(
                                clock.instant().plusSeconds(3), clock.instant().plusMillis(3300)));
        assertThat(logged().attempts()).isEmpty();
        server.close();
        first.join();
        second.join();
    }

    @Test
    @DisplayName("An event of an erased session is given up unsent")
    void anErasedSessionIsNotSpokenOf() {
        var event = raise("1");
        sessions.erase(session);
        assertThat(attempt(event)).isInstanceOf(GivenUp.class);
        assertThat(server.heard()).isEmpty();
    }

    private Thread hanging(String event) {
        var thread = new Thread(() -> attempt(event));
        thread.start();
        return thread;
    }

    private DeliveryOutcome attempt(String event) {
        return deliveries.attempt(delivery(event), SCHEDULE, TIMEOUT);
    }

    private String delivery(String event) {
        return rows.ofEvents(client, List.of(event)).get(0).id();
    }

    private LoggedEvent logged() {
        return log.newest(client, 1).get(0);
    }

    private String raise(String occurrence) {
        clock.forward(Duration.ofMillis(1));
        var raised = new Raised(client, session, "kyc.status_changed", occurrence, Map.of("status", "VERIFIED"));
        return webhooks.raise(raised, sessions.find(session).orElseThrow());
    }
}
