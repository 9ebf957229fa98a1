package org.pramaan.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.DataCipher;

/**
 * An event as it is stored; its body is encrypted with the session's data key, that of a test with the client's.
 *
 * @param sessionId null for a test
 * @param body null once the log keeps it no longer
 */
record WebhookEvent(
        String id,
        UUID clientId,
        @Nullable UUID sessionId,
        String event,
        String occurrence,
        byte @Nullable [] body,
        Instant raisedAt) {

    /** What bodies are encrypted for. */
    static final String PURPOSE = "webhook-event";

    Optional<byte[]> open(DataCipher cipher) {
        return Optional.ofNullable(body).map(bytes -> cipher.decrypt(bytes, PURPOSE));
    }
}
