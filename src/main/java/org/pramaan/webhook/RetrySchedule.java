package org.pramaan.webhook;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The waits between attempts, first to last; after the last comes one more attempt and then none (EN-66). */
public record RetrySchedule(List<Duration> waits) {

    public RetrySchedule {
        waits = List.copyOf(waits);
    }

    /**
     * Reads ISO 8601 durations separated by commas, such as {@code PT5S,PT5M}.
     *
     * @throws java.time.format.DateTimeParseException if one is none
     */
    public static RetrySchedule parse(String text) {
        return new RetrySchedule(Arrays.stream(text.split(","))
                .map(String::strip)
                .map(Duration::parse)
                .toList());
    }

    /** The wait after so many attempts; empty when those were all. */
    Optional<Duration> waitAfter(int attempts) {
        return attempts <= waits.size() ? Optional.of(waits.get(attempts - 1)) : Optional.empty();
    }
}
