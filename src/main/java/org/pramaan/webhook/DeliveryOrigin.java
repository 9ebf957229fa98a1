package org.pramaan.webhook;

/** Why an event is on its way to an endpoint. */
public enum DeliveryOrigin {
    /** It just happened. */
    RAISED,
    /** The client wants to hear it once more. */
    REPLAYED,
    /** The client tries the endpoint. */
    TEST,
    /** The one receiver of its session hears of it. */
    CALLBACK
}
