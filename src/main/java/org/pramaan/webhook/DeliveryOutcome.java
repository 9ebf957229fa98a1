package org.pramaan.webhook;

import java.time.Instant;

/** What came of one try to deliver an event. */
public sealed interface DeliveryOutcome {

    /** The receiver answered with a 2xx status. */
    record Delivered() implements DeliveryOutcome {}

    /** It did not, or too many attempts were under way. */
    record TryAgain(Instant at) implements DeliveryOutcome {}

    /** There is nobody to hear it, or all attempts are spent. */
    record GivenUp() implements DeliveryOutcome {}
}
