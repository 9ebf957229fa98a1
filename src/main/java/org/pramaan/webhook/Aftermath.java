package org.pramaan.webhook;

import java.time.Clock;
import org.pramaan.webhook.DeliveryOutcome.Delivered;
import org.pramaan.webhook.DeliveryOutcome.GivenUp;
import org.pramaan.webhook.DeliveryOutcome.TryAgain;
import org.springframework.stereotype.Component;

/** Draws the consequence of an attempt for the event and its endpoint. */
@Component
class Aftermath {

    private final EventRepository events;
    private final AttemptRepository attempts;
    private final EndpointHealth health;
    private final NextAttempt next;
    private final Clock clock;

    Aftermath(
            EventRepository events, AttemptRepository attempts, EndpointHealth health, NextAttempt next, Clock clock) {
        this.events = events;
        this.attempts = attempts;
        this.health = health;
        this.next = next;
        this.clock = clock;
    }

    DeliveryOutcome of(Reply reply, Parcel parcel, RetrySchedule schedule) {
        if (reply.heard()) {
            health.heard(parcel.endpoint());
            events.settle(parcel.event().id(), DeliveryState.DELIVERED);
            return new Delivered();
        }
        return reply.gone() ? gone(parcel) : failed(reply, parcel, schedule);
    }

    /** Puts the attempt off; it does not count as one. */
    DeliveryOutcome noRoom() {
        return new TryAgain(next.whenBusy(clock.instant()));
    }

    DeliveryOutcome nobodyToHear(WebhookEvent event) {
        events.settle(event.id(), DeliveryState.GIVEN_UP);
        return new GivenUp();
    }

    private DeliveryOutcome gone(Parcel parcel) {
        health.gone(parcel.endpoint(), clock.instant());
        return nobodyToHear(parcel.event());
    }

    private DeliveryOutcome failed(Reply reply, Parcel parcel, RetrySchedule schedule) {
        var now = clock.instant();
        health.failed(parcel.endpoint(), now);
        return next.after(attempts.count(parcel.event().id()), schedule, reply, now)
                .<DeliveryOutcome>map(TryAgain::new)
                .orElseGet(() -> nobodyToHear(parcel.event()));
    }
}
