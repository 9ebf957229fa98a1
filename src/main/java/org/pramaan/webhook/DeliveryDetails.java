package org.pramaan.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;
import org.pramaan.platform.DataCipher;
import org.pramaan.webhook.AttemptRepository.Stored;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens what was sent and what was answered, for members of the client; every reading is an entry in the audit trail. */
@Component
public class DeliveryDetails {

    private final DeliveryRepository deliveries;
    private final EventRepository events;
    private final AttemptRepository attempts;
    private final EventKeys keys;
    private final EndpointAudit audit;

    DeliveryDetails(
            DeliveryRepository deliveries,
            EventRepository events,
            AttemptRepository attempts,
            EventKeys keys,
            EndpointAudit audit) {
        this.deliveries = deliveries;
        this.events = events;
        this.attempts = attempts;
        this.keys = keys;
        this.audit = audit;
    }

    /** @throws org.pramaan.problem.Refusal with status 404 if the client has no such delivery */
    @Transactional
    public Detail open(UUID clientId, String deliveryId, Actor reader) {
        var delivery = deliveries.find(clientId, deliveryId).orElseThrow(Replays::unknown);
        var event = events.require(delivery.eventId());
        var cipher = keys.find(event);
        var made = attempts.of(deliveryId);
        audit.note(clientId, reader, "webhook.delivery_read", Map.of("delivery", deliveryId));
        return new Detail(
                logged(delivery, event, made),
                cipher.flatMap(event::open)
                        .map(body -> new String(body, StandardCharsets.UTF_8))
                        .orElse(null),
                made.stream().map(attempt -> opened(attempt, cipher)).toList());
    }

    private static LoggedDelivery logged(WebhookDelivery delivery, WebhookEvent event, List<Stored> made) {
        return new LoggedDelivery(
                delivery.id(),
                event.id(),
                event.event(),
                event.sessionId(),
                delivery.endpointId(),
                delivery.origin(),
                delivery.state(),
                delivery.createdAt(),
                made.stream().map(Stored::attempt).toList());
    }

    private static Attempt opened(Stored stored, Optional<DataCipher> cipher) {
        var exchange =
                Optional.ofNullable(stored.exchange()).flatMap(kept -> cipher.map(key -> Exchange.open(kept, key)));
        return new Attempt(stored.attempt(), exchange.orElse(null));
    }

    /**
     * @param body the bytes of every attempt, as text; null once the session is erased, or the log keeps it no longer
     * @param attempts first to last
     */
    public record Detail(LoggedDelivery delivery, @Nullable String body, List<Attempt> attempts) {

        @Override
        public String toString() {
            return "Detail[" + delivery.id() + "]";
        }
    }

    /** @param exchange null once the body is, and for attempts of before it was kept */
    public record Attempt(WebhookAttempt attempt, @Nullable Exchange exchange) {}
}
