package org.pramaan.webhook;

import java.time.Duration;
import java.util.Optional;
import org.pramaan.webhook.Bulkhead.Room;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Delivers by HTTP POST, as far as the endpoint has room for an attempt. */
@Component
class HttpDeliveries implements Deliveries {

    private final DeliveryRepository deliveries;
    private final Packing packing;
    private final Bulkhead bulkhead;
    private final Courier courier;
    private final Aftermath aftermath;

    HttpDeliveries(
            DeliveryRepository deliveries, Packing packing, Bulkhead bulkhead, Courier courier, Aftermath aftermath) {
        this.deliveries = deliveries;
        this.packing = packing;
        this.bulkhead = bulkhead;
        this.courier = courier;
        this.aftermath = aftermath;
    }

    @Override
    @Transactional
    public DeliveryOutcome attempt(String deliveryId, RetrySchedule schedule, Duration timeout) {
        var delivery = deliveries.require(deliveryId);
        return packing.pack(delivery)
                .map(parcel -> attempt(parcel, schedule, timeout))
                .orElseGet(() -> aftermath.nobodyToHear(delivery));
    }

    private DeliveryOutcome attempt(Parcel parcel, RetrySchedule schedule, Duration timeout) {
        Optional<Room> found = bulkhead.enter(parcel.endpoint());
        if (found.isEmpty()) {
            return aftermath.noRoom(parcel.endpoint());
        }
        try (var room = found.get()) {
            return aftermath.of(courier.carry(parcel, timeout), parcel, schedule);
        }
    }
}
