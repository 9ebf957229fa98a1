package org.pramaan.webhook;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Draws what a new endpoint, or a new secret, needs: an id, random bytes, the time as the database keeps it. */
@Component
class NewEndpoint {

    private final Ids ids;
    private final SecureRandom random;
    private final Clock clock;

    NewEndpoint(Ids ids, SecureRandom random, Clock clock) {
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    WebhookEndpoint of(UUID clientId, Subscription subscription, WebhookSecret secret) {
        return new WebhookEndpoint(ids.next(), clientId, subscription, Secrets.first(secret), now(), null, null);
    }

    /** The client's own secret, or a generated one. */
    WebhookSecret secret(@Nullable String own) {
        return own == null ? WebhookSecret.generate(random) : new WebhookSecret(own);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
