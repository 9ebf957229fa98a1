package org.pramaan.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one endpoint, without its contents.
 *
 * @param eventId what the receiver sees as {@code webhook-id}
 * @param event the event's name
 * @param sessionId null for a test
 * @param endpointId null once the endpoint is deleted, and for a callback, which has none
 * @param attempts first to last
 */
public record LoggedDelivery(
        String id,
        String eventId,
        String event,
        @Nullable UUID sessionId,
        @Nullable UUID endpointId,
        DeliveryOrigin origin,
        DeliveryState state,
        Instant createdAt,
        List<WebhookAttempt> attempts) {

    public Optional<WebhookAttempt> lastAttempt() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    LoggedDelivery with(List<WebhookAttempt> made) {
        return new LoggedDelivery(id, eventId, event, sessionId, endpointId, origin, state, createdAt, made);
    }
}
