package org.pramaan.webhook;

import java.time.Instant;
import java.util.UUID;

/** An event as it is stored; its body is encrypted with the session's data key. */
record WebhookEvent(
        String id,
        UUID clientId,
        UUID sessionId,
        String event,
        String occurrence,
        byte[] body,
        Instant raisedAt,
        DeliveryState state) {

    /** What bodies are encrypted for. */
    static final String PURPOSE = "webhook-event";
}
