package org.pramaan.webhook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets only so many attempts of this node be under way at once, for each endpoint and over all. The last place is kept
 * for endpoints that do not fail, so that however many dead receivers there are, they delay nobody else.
 */
@Component
class Bulkhead {

    private final int perEndpoint;
    private final int atOnce;
    private final Map<UUID, Integer> underWay = new HashMap<>();

    @Autowired
    Bulkhead(WebhookSettings settings) {
        this(settings.attemptsPerEndpoint(), settings.attemptsAtOnce());
    }

    Bulkhead(int perEndpoint, int atOnce) {
        this.perEndpoint = perEndpoint;
        this.atOnce = atOnce;
    }

    /** Room for one attempt, to be closed after it; empty when there is none. */
    synchronized Optional<Room> enter(WebhookEndpoint endpoint) {
        var id = endpoint.id();
        var all = underWay.values().stream().mapToInt(Integer::intValue).sum();
        var here = underWay.getOrDefault(id, 0);
        if (all >= most(endpoint) || here >= perEndpoint) {
            return Optional.empty();
        }
        underWay.put(id, here + 1);
        return Optional.of(() -> leave(id));
    }

    private int most(WebhookEndpoint endpoint) {
        return endpoint.isFailing() ? Math.max(1, atOnce - 1) : atOnce;
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
