package org.pramaan.webhook;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Puts events on their way, each to one endpoint, in the caller's transaction. */
@Component
class Dispatcher {

    private final DeliveryRepository deliveries;
    private final WebhookWorkflow workflow;
    private final Ids ids;
    private final Clock clock;

    Dispatcher(DeliveryRepository deliveries, WebhookWorkflow workflow, Ids ids, Clock clock) {
        this.deliveries = deliveries;
        this.workflow = workflow;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes the delivery down and leaves it to the process to make the attempts. */
    WebhookDelivery send(String eventId, UUID clientId, @Nullable UUID endpointId, DeliveryOrigin origin) {
        var delivery = note(eventId, clientId, endpointId, origin);
        workflow.deliver(delivery.id(), clientId);
        return delivery;
    }

    /** Writes the delivery down; the attempt is the caller's. */
    WebhookDelivery note(String eventId, UUID clientId, @Nullable UUID endpointId, DeliveryOrigin origin) {
        var delivery = new WebhookDelivery(
                "dlv_" + ids.next(), eventId, clientId, endpointId, origin, DeliveryState.PENDING, clock.instant());
        deliveries.add(delivery);
        return delivery;
    }
}
