package org.pramaan.webhook;

import org.springframework.stereotype.Component;

/** Writes and settles tests, which stand in the delivery log as other events do (EN-60). */
@Component
class TestParcels {

    private final EventWriter writer;
    private final EventRepository events;
    private final Dispatcher dispatcher;
    private final DeliveryRepository deliveries;
    private final Packing packing;

    TestParcels(
            EventWriter writer,
            EventRepository events,
            Dispatcher dispatcher,
            DeliveryRepository deliveries,
            Packing packing) {
        this.writer = writer;
        this.events = events;
        this.dispatcher = dispatcher;
        this.deliveries = deliveries;
        this.packing = packing;
    }

    Parcel pack(WebhookEndpoint endpoint) {
        var event = writer.writeTest(endpoint.clientId());
        events.store(event);
        var delivery = dispatcher.note(event.id(), endpoint.clientId(), endpoint.id(), DeliveryOrigin.TEST);
        return packing.pack(delivery, event, endpoint).orElseThrow();
    }

    void settle(Parcel parcel, Reply reply) {
        var state = reply.heard() ? DeliveryState.DELIVERED : DeliveryState.GIVEN_UP;
        deliveries.settle(parcel.delivery().id(), state);
    }
}
