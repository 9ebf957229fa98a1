package org.pramaan.webhook;

/** How far a delivery, or an event with all its deliveries, has come. */
public enum DeliveryState {
    /** Attempts are still to be made. */
    PENDING,
    DELIVERED,
    GIVEN_UP,
    /** Of an event: when it was raised no endpoint listened. */
    NOT_SENT
}
