package org.pramaan.webhook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets only so many attempts of this node be under way at once, for each endpoint and over all. */
@Component
class Bulkhead {

    private final WebhookSettings settings;
    private final Map<UUID, Integer> underWay = new HashMap<>();

    Bulkhead(WebhookSettings settings) {
        this.settings = settings;
    }

    /** Room for one attempt, to be closed after it; empty when there is none. */
    synchronized Optional<Room> enter(UUID endpoint) {
        var all = underWay.values().stream().mapToInt(Integer::intValue).sum();
        var here = underWay.getOrDefault(endpoint, 0);
        if (all >= settings.attemptsAtOnce() || here >= settings.attemptsPerEndpoint()) {
            return Optional.empty();
        }
        underWay.put(endpoint, here + 1);
        return Optional.of(() -> leave(endpoint));
    }

    private synchronized void leave(UUID endpoint) {
        underWay.computeIfPresent(endpoint, (id, count) -> count > 1 ? count - 1 : null);
    }

    @FunctionalInterface
    interface Room extends AutoCloseable {

        @Override
        void close();
    }
}
