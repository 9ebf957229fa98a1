package org.pramaan.session;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the sessions that a client opened in some time.
 *
 * @param states how many stand where
 * @param fromOpening median time from opening a session to the first verdict of its rules; null without one
 * @param fromLastDocument median time from its last document to that verdict
 */
public record SessionFigures(
        Map<SessionState, Long> states,
        @Nullable Duration fromOpening,
        @Nullable Duration fromLastDocument) {

    private static final Set<SessionState> APPROVED = EnumSet.of(SessionState.AUTO_APPROVED, SessionState.APPROVED);

    public SessionFigures {
        states = Map.copyOf(states);
    }

    public long total() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Share of the decided sessions that were approved, 0..1; those that expired were not decided. Null without any. */
    public @Nullable Double approvalRate() {
        long approved = count(APPROVED.stream());
        long decided = approved + count(Stream.of(SessionState.REJECTED));
        return decided == 0 ? null : (double) approved / decided;
    }

    private long count(Stream<SessionState> which) {
        return which.mapToLong(state -> states.getOrDefault(state, 0L)).sum();
    }
}
