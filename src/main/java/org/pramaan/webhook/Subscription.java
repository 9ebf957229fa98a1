package org.pramaan.webhook;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where to and what of a client wants to hear.
 *
 * @param events none means all
 */
record Subscription(URI url, Set<String> events, @Nullable String description) {

    Subscription {
        events = Set.copyOf(events);
    }

    /** All events, without a note. */
    static Subscription toAll(URI url) {
        return new Subscription(url, Set.of(), null);
    }
}
