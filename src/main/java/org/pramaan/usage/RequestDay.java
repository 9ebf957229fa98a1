package org.pramaan.usage;

import java.time.LocalDate;
import java.util.Map;

/** The requests a client sent on a day, UTC. */
public record RequestDay(LocalDate day, Map<RequestOutcome, Long> requests) {

    public RequestDay {
        requests = Map.copyOf(requests);
    }

    public long total() {
        return requests.values().stream().mapToLong(Long::longValue).sum();
    }

    public long answered() {
        return of(RequestOutcome.ANSWERED);
    }

    public long refused() {
        return of(RequestOutcome.REFUSED);
    }

    public long limited() {
        return of(RequestOutcome.LIMITED);
    }

    public long failed() {
        return of(RequestOutcome.FAILED);
    }

    public long of(RequestOutcome outcome) {
        return requests.getOrDefault(outcome, 0L);
    }
}
