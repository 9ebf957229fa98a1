package org.pramaan.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to one endpoint; the event's id is the same on every way (CF-20).
 *
 * @param endpointId null once the endpoint is deleted, and for a callback, which has none
 */
record WebhookDelivery(
        String id,
        String eventId,
        UUID clientId,
        @Nullable UUID endpointId,
        DeliveryOrigin origin,
        DeliveryState state,
        Instant createdAt) {}
