package org.pramaan.client;

/** How a client's webhook event ids are written (CF-8). */
public enum EventIdStyle {
    /** {@code evt_} and a UUID. */
    PREFIXED,
    /** The bare UUID. */
    UUID
}
