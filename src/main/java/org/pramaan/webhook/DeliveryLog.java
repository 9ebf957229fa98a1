package org.pramaan.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to a client and how it was received (EN-66); without the events' contents. */
@Component
@Transactional(readOnly = true)
public class DeliveryLog {

    private final EventRepository events;
    private final AttemptRepository attempts;

    DeliveryLog(EventRepository events, AttemptRepository attempts) {
        this.events = events;
        this.attempts = attempts;
    }

    /** The client's latest events, newest first. */
    public List<LoggedDelivery> newest(UUID clientId, int limit) {
        return events.newest(clientId, limit).stream().map(this::logged).toList();
    }

    private LoggedDelivery logged(WebhookEvent event) {
        return new LoggedDelivery(
                event.id(), event.event(), event.sessionId(), event.raisedAt(), event.state(), attempts.of(event.id()));
    }

    /** One event and its attempts, first to last. */
    public record LoggedDelivery(
            String id,
            String event,
            UUID sessionId,
            Instant raisedAt,
            DeliveryState state,
            List<WebhookAttempt> attempts) {}
}
