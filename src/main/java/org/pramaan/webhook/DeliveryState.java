package org.pramaan.webhook;

/** How far an event has come. */
public enum DeliveryState {
    /** Attempts are still to be made. */
    PENDING,
    DELIVERED,
    GIVEN_UP,
    /** When it was raised no endpoint listened. */
    NOT_SENT
}
