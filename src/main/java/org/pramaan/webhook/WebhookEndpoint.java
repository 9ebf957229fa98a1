package org.pramaan.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a client wants to hear, and whether it still listens. */
record WebhookEndpoint(
        UUID clientId,
        URI url,
        Secrets secrets,
        Instant configuredAt,
        @Nullable Disabled disabled) {

    /** Why nothing is sent any more until the client configures the endpoint again. */
    record Disabled(Instant at, Reason reason) {}

    enum Reason {
        /** The receiver answered 410. */
        GONE,
        /** No attempt succeeded for days. */
        FAILING
    }

    static WebhookEndpoint first(UUID clientId, URI url, WebhookSecret secret, Instant now) {
        return new WebhookEndpoint(clientId, url, Secrets.first(secret), now, null);
    }

    /** The same endpoint, enabled again, with a new address and secret; the old secret still signs for a while. */
    WebhookEndpoint reconfigure(URI newUrl, WebhookSecret secret, Instant now, Duration previousValid) {
        return new WebhookEndpoint(clientId, newUrl, secrets.rotate(secret, now.plus(previousValid)), now, null);
    }

    boolean listens() {
        return disabled == null;
    }
}
