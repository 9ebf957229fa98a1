package org.pramaan.api.kycflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long a request was with us. */
record Stay(Clock clock, Instant begin) {

    /** Somebody who found all capacity taken may come back after this time. */
    static final Duration COME_BACK = Duration.ofSeconds(2);

    static Stay from(Clock clock) {
        return new Stay(clock, clock.instant());
    }

    long milliseconds() {
        return Duration.between(begin, clock.instant()).toMillis();
    }

    Instant end() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
