package org.pramaan.webhook;

import java.time.Instant;
import org.pramaan.problem.Refusal;

/**
 * Which events are to be sent again.
 *
 * @param from the earliest time of an event
 * @param to the time before which it was raised
 * @param failedOnly only what the endpoint has not heard: given up, or not sent while it was off
 */
public record ReplayRange(Instant from, Instant to, boolean failedOnly) {

    private static final Instant END_OF_CALENDAR = Instant.parse("9999-12-31T00:00:00Z");

    /** @throws Refusal if it ends before it begins, or lies where no event can */
    public ReplayRange {
        if (from.isBefore(Instant.EPOCH) || to.isAfter(END_OF_CALENDAR)) {
            throw Refusal.badRequest("VALIDATION_ERROR", "The range lies between the years 1970 and 9999.");
        }
        if (!from.isBefore(to)) {
            throw Refusal.badRequest("VALIDATION_ERROR", "The range ends before it begins.");
        }
    }
}
