package org.pramaan.webhook;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends events once more, under their own ids, as new deliveries (BS-03). */
@Component
@Transactional
public class Replays {

    private final DeliveryRepository deliveries;
    private final EndpointRepository endpoints;
    private final ReplayTable events;
    private final Replay replay;

    Replays(DeliveryRepository deliveries, EndpointRepository endpoints, ReplayTable events, Replay replay) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.events = events;
        this.replay = replay;
    }

    /**
     * Sends the event of a delivery to its endpoint again.
     *
     * @return the id of the new delivery
     * @throws Refusal with status 404 if the client has no such delivery, with 409 if its endpoint does not listen,
     *     the event is on its way there anyway, or its body is no longer kept
     */
    public String one(UUID clientId, String deliveryId, Actor actor) {
        endpoints.lock(clientId); // as below
        var delivery = deliveries.find(clientId, deliveryId).orElseThrow(Replays::unknown);
        if (events.isOnItsWay(delivery)) throw pending();
        if (!events.isKept(delivery.eventId())) throw gone();
        if (delivery.origin() == DeliveryOrigin.CALLBACK) return replay.callback(delivery, actor);
        var endpoint = Optional.ofNullable(delivery.endpointId())
                .flatMap(id -> endpoints.find(clientId, id))
                .orElseThrow(() -> deaf("The webhook of this delivery was deleted"));
        return replay.one(listening(endpoint), delivery.eventId(), actor);
    }

    /**
     * Sends what the endpoint listens to and is not on its way there anyway.
     *
     * @return how many events
     * @throws Refusal with status 404 if the client has no such endpoint, with 409 if it does not listen or they are more
     *     than may be sent again at once
     */
    public int range(UUID clientId, UUID endpointId, ReplayRange range, Actor actor) {
        endpoints.lock(clientId); // so that the second click finds the first one's deliveries
        var endpoint = endpoints.find(clientId, endpointId).orElseThrow(WebhookEndpoints::unknown);
        var found = events.find(listening(endpoint), range, replay.most() + 1);
        if (found.size() > replay.most()) {
            var message = "More than %d events lie in this range; choose a shorter one".formatted(replay.most());
            throw conflict("REPLAY_TOO_LARGE", message);
        }
        replay.all(endpoint, found, actor);
        return found.size();
    }

    static Refusal unknown() {
        return Refusal.notFound("DELIVERY_NOT_FOUND", "There is no such delivery");
    }

    private static Refusal pending() {
        return conflict("DELIVERY_PENDING", "The event is on its way there already, and is repeated until it is heard");
    }

    private static Refusal gone() {
        return conflict("EVENT_NOT_KEPT", "What this event said is no longer kept");
    }

    private static WebhookEndpoint listening(WebhookEndpoint endpoint) {
        if (!endpoint.listens()) throw deaf("The webhook is disabled; enable it first");
        return endpoint;
    }

    private static Refusal deaf(String message) {
        return conflict("WEBHOOK_DISABLED", message);
    }

    private static Refusal conflict(String code, String message) {
        return new Refusal(HttpStatus.CONFLICT, code, message);
    }
}
