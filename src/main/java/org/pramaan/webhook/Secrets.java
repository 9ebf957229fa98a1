package org.pramaan.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secret of an endpoint and, for a while after a change, the one before it (BS-02). */
record Secrets(WebhookSecret current, @Nullable Retiring previous) {

    record Retiring(WebhookSecret secret, Instant until) {}

    static Secrets first(WebhookSecret secret) {
        return new Secrets(secret, null);
    }

    /** The same secret again changes nothing. */
    Secrets rotate(WebhookSecret next, Instant previousUntil) {
        return next.equals(current) ? this : new Secrets(next, new Retiring(current, previousUntil));
    }

    /** Those to sign with, the current one first. */
    List<WebhookSecret> inForce(Instant now) {
        return previous != null && now.isBefore(previous.until())
                ? List.of(current, previous.secret())
                : List.of(current);
    }
}
