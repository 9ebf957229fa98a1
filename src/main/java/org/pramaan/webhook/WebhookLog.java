package org.pramaan.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of a client's events, wherever they went (EN-66); without their contents. */
@Component
@Transactional(readOnly = true)
public class WebhookLog {

    private final EventRepository events;
    private final LogTable log;

    WebhookLog(EventRepository events, LogTable log) {
        this.events = events;
        this.log = log;
    }

    /** The client's latest events, newest first. */
    public List<LoggedEvent> newest(UUID clientId, int limit) {
        var found = events.newest(clientId, limit);
        var ways = log.ofEvents(clientId, found.stream().map(WebhookEvent::id).toList());
        return found.stream()
                .map(event -> logged(
                        event,
                        ways.stream()
                                .filter(way -> way.eventId().equals(event.id()))
                                .toList()))
                .toList();
    }

    private static LoggedEvent logged(WebhookEvent event, List<LoggedDelivery> ways) {
        var attempts = ways.stream().flatMap(way -> way.attempts().stream()).toList();
        return new LoggedEvent(event.id(), event.event(), event.sessionId(), event.raisedAt(), state(ways), attempts);
    }

    /** Delivered when one endpoint heard it and none is still to hear it. */
    private static DeliveryState state(List<LoggedDelivery> ways) {
        return Stream.of(DeliveryState.PENDING, DeliveryState.DELIVERED, DeliveryState.GIVEN_UP)
                .filter(state -> ways.stream().anyMatch(way -> way.state() == state))
                .findFirst()
                .orElse(DeliveryState.NOT_SENT);
    }

    /**
     * One event and all attempts, first to last.
     *
     * @param sessionId null for a test
     */
    public record LoggedEvent(
            String id,
            String event,
            @Nullable UUID sessionId,
            Instant raisedAt,
            DeliveryState state,
            List<WebhookAttempt> attempts) {}
}
