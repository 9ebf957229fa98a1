package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    private static final WebhookEndpoint DEAD = endpoint(null);
    private static final WebhookEndpoint OTHER = endpoint(null);

    private final Bulkhead bulkhead = new Bulkhead(TestSettings.standard());

    @Test
    @DisplayName("BS-03 a dead receiver holds two workers and no more")
    void aDeadReceiverHoldsTwo() {
        assertThat(bulkhead.enter(DEAD)).isPresent();
        assertThat(bulkhead.enter(DEAD)).isPresent();
        assertThat(bulkhead.enter(DEAD)).isEmpty();
        assertThat(bulkhead.enter(OTHER)).isPresent();
    }

    @Test
    @DisplayName("BS-03 all receivers together hold four workers and no more")
    void allTogetherHoldFour() {
        for (var endpoint = 0; endpoint < 4; endpoint++) {
            assertThat(bulkhead.enter(endpoint(null))).isPresent();
        }
        assertThat(bulkhead.enter(OTHER)).isEmpty();
    }

    @Test
    @DisplayName("BS-03 who leaves makes room")
    void whoLeavesMakesRoom() {
        bulkhead.enter(DEAD);
        bulkhead.enter(DEAD).orElseThrow().close();
        assertThat(bulkhead.enter(DEAD)).isPresent();
        assertThat(bulkhead.enter(DEAD)).isEmpty();
    }

    @Test
    @DisplayName("BS-03 however many receivers are dead, one place is left for those that hear")
    void deadReceiversLeaveOnePlace() {
        for (var endpoint = 0; endpoint < 3; endpoint++) {
            assertThat(bulkhead.enter(endpoint(Instant.EPOCH))).isPresent();
        }
        assertThat(bulkhead.enter(endpoint(Instant.EPOCH))).isEmpty();
        assertThat(bulkhead.enter(OTHER)).isPresent();
    }

    private static WebhookEndpoint endpoint(@Nullable Instant failingSince) {
        var secrets = Secrets.first(new WebhookSecret("a secret of our own"));
        var subscription = Subscription.toAll(URI.create("https://example.org/hooks"));
        return new WebhookEndpoint(
                UUID.randomUUID(), UUID.randomUUID(), subscription, secrets, Instant.EPOCH, failingSince, null);
    }
}
