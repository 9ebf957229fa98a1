package org.pramaan.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a client wants to hear, and whether it still listens.
 *
 * @param failingSince when the first attempt failed after which none succeeded
 */
record WebhookEndpoint(
        UUID id,
        UUID clientId,
        Subscription subscription,
        Secrets secrets,
        Instant configuredAt,
        @Nullable Instant failingSince,
        @Nullable Disabled disabled) {

    /** Why nothing is sent any more until the client enables the endpoint again. */
    record Disabled(Instant at, Reason reason) {}

    enum Reason {
        /** The receiver answered 410. */
        GONE,
        /** No attempt succeeded for days. */
        FAILING,
        /** The client wants it so. */
        BY_CLIENT
    }

    /** The same endpoint, heard of anew: enabled or not as the client wants, its failures forgotten. */
    WebhookEndpoint change(Subscription next, boolean enabled, Instant now) {
        var off = enabled ? null : new Disabled(now, Reason.BY_CLIENT);
        return new WebhookEndpoint(id, clientId, next, secrets, now, null, off);
    }

    /** The same endpoint with a new secret; the old one still signs for a while. */
    WebhookEndpoint rotate(WebhookSecret secret, Instant now, Duration previousValid) {
        var rotated = secrets.rotate(secret, now.plus(previousValid));
        return new WebhookEndpoint(id, clientId, subscription, rotated, now, failingSince, disabled);
    }

    URI url() {
        return subscription.url();
    }

    boolean listens() {
        return disabled == null;
    }

    boolean isFailing() {
        return failingSince != null;
    }
}
