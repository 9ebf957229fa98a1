package org.pramaan.webhook;

import java.time.Clock;
import org.pramaan.webhook.DeliveryOutcome.Delivered;
import org.pramaan.webhook.DeliveryOutcome.GivenUp;
import org.pramaan.webhook.DeliveryOutcome.TryAgain;
import org.springframework.stereotype.Component;

/** Draws the consequence of an attempt for the delivery and its endpoint. */
@Component
class Aftermath {

    private final DeliveryRepository deliveries;
    private final AttemptRepository attempts;
    private final EndpointSwitch endpoints;
    private final NextAttempt next;
    private final Clock clock;

    Aftermath(
            DeliveryRepository deliveries,
            AttemptRepository attempts,
            EndpointSwitch endpoints,
            NextAttempt next,
            Clock clock) {
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.endpoints = endpoints;
        this.next = next;
        this.clock = clock;
    }

    DeliveryOutcome of(Reply reply, Parcel parcel, RetrySchedule schedule) {
        if (reply.heard()) {
            deliveries.settle(parcel.delivery().id(), DeliveryState.DELIVERED);
            endpoints.heard(parcel.endpoint());
            return new Delivered();
        }
        return reply.gone() ? gone(parcel) : failed(reply, parcel, schedule);
    }

    /** Puts the attempt off; it does not count as one. */
    DeliveryOutcome noRoom(WebhookEndpoint endpoint) {
        return new TryAgain(next.whenBusy(endpoint.isFailing(), clock.instant()));
    }

    DeliveryOutcome nobodyToHear(WebhookDelivery delivery) {
        deliveries.settle(delivery.id(), DeliveryState.GIVEN_UP);
        return new GivenUp();
    }

    private DeliveryOutcome gone(Parcel parcel) {
        var outcome = nobodyToHear(parcel.delivery());
        endpoints.gone(parcel.endpoint(), clock.instant());
        return outcome;
    }

    private DeliveryOutcome failed(Reply reply, Parcel parcel, RetrySchedule schedule) {
        var now = clock.instant();
        var outcome = next.after(attempts.count(parcel.delivery().id()), schedule, reply, now)
                .<DeliveryOutcome>map(TryAgain::new)
                .orElseGet(() -> nobodyToHear(parcel.delivery()));
        endpoints.failed(parcel.endpoint(), now);
        return outcome;
    }
}
