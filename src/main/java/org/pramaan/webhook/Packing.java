package org.pramaan.webhook;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the bytes of an event and the endpoint it is to go to. */
@Component
class Packing {

    private final EventRepository events;
    private final EndpointRepository endpoints;
    private final CallbackEndpoints callbacks;
    private final EventKeys keys;

    Packing(EventRepository events, EndpointRepository endpoints, CallbackEndpoints callbacks, EventKeys keys) {
        this.events = events;
        this.endpoints = endpoints;
        this.callbacks = callbacks;
        this.keys = keys;
    }

    /** Empty when the endpoint is deleted or disabled, nobody hears of the session, or the session erased. */
    Optional<Parcel> pack(WebhookDelivery delivery) {
        var event = events.require(delivery.eventId());
        return endpoint(delivery, event)
                .filter(WebhookEndpoint::listens)
                .flatMap(endpoint -> pack(delivery, event, endpoint));
    }

    /** Empty when the session is erased, or the body no longer kept. */
    Optional<Parcel> pack(WebhookDelivery delivery, WebhookEvent event, WebhookEndpoint endpoint) {
        return keys.find(event)
                .flatMap(cipher -> event.open(cipher).map(body -> new Parcel(delivery, event, body, cipher, endpoint)));
    }

    private Optional<WebhookEndpoint> endpoint(WebhookDelivery delivery, WebhookEvent event) {
        var session = event.sessionId();
        if (delivery.origin() == DeliveryOrigin.CALLBACK && session != null)
            return callbacks.find(delivery.clientId(), session);
        return Optional.ofNullable(delivery.endpointId()).flatMap(id -> endpoints.find(delivery.clientId(), id));
    }
}
