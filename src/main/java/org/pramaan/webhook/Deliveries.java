package org.pramaan.webhook;

import java.time.Duration;

/** Brings stored events to their clients. */
public interface Deliveries {

    /**
     * Tries once to deliver an event to its endpoint and logs the attempt (EN-66, EN-67).
     *
     * @param schedule when to try again, should the receiver not hear it
     * @param timeout how long the receiver may take
     */
    DeliveryOutcome attempt(String deliveryId, RetrySchedule schedule, Duration timeout);
}
