package org.pramaan.webhook;

import java.util.List;
import java.util.Map;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;

/** Starts new deliveries of old events and notes who wanted them. */
@Component
class Replay {

    private static final String ACTION = "webhook.replayed";

    private final Dispatcher dispatcher;
    private final EndpointAudit audit;
    private final WebhookSettings settings;

    Replay(Dispatcher dispatcher, EndpointAudit audit, WebhookSettings settings) {
        this.dispatcher = dispatcher;
        this.audit = audit;
        this.settings = settings;
    }

    int most() {
        return settings.replayAtOnce();
    }

    String one(WebhookEndpoint endpoint, String eventId, Actor actor) {
        var id = send(endpoint, eventId);
        var details = Map.of("endpoint", endpoint.id().toString(), "event", eventId);
        audit.note(endpoint.clientId(), actor, ACTION, details);
        return id;
    }

    /** To the one receiver of the event's session. */
    String callback(WebhookDelivery delivery, Actor actor) {
        var again = dispatcher.send(delivery.eventId(), delivery.clientId(), null, DeliveryOrigin.CALLBACK);
        audit.note(delivery.clientId(), actor, ACTION, Map.of("event", delivery.eventId()));
        return again.id();
    }

    void all(WebhookEndpoint endpoint, List<String> eventIds, Actor actor) {
        eventIds.forEach(event -> send(endpoint, event));
        var details = Map.of("endpoint", endpoint.id().toString(), "events", eventIds.size());
        audit.note(endpoint.clientId(), actor, ACTION, details);
    }

    private String send(WebhookEndpoint endpoint, String eventId) {
        return dispatcher
                .send(eventId, endpoint.clientId(), endpoint.id(), DeliveryOrigin.REPLAYED)
                .id();
    }
}
