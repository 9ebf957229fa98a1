package org.pramaan.session;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a client's sessions are looked for.
 *
 * @param text part of an external user id in any case, or a whole session id; empty for any
 * @param states any of these; empty for every one
 * @param from opened then or later; null for any time
 * @param before opened earlier than that; null for any time
 */
public record SessionFilter(
        String text,
        Set<SessionState> states,
        @Nullable Instant from,
        @Nullable Instant before) {

    public SessionFilter {
        states = Set.copyOf(states);
    }

    @Override
    public String toString() {
        return "SessionFilter[hidden]";
    }
}
