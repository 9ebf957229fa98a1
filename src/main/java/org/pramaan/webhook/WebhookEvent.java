package org.pramaan.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored; its body is encrypted with the session's data key, that of a test with the client's.
 *
 * @param sessionId null for a test
 */
record WebhookEvent(
        String id,
        UUID clientId,
        @Nullable UUID sessionId,
        String event,
        String occurrence,
        byte[] body,
        Instant raisedAt) {

    /** What bodies are encrypted for. */
    static final String PURPOSE = "webhook-event";
}
