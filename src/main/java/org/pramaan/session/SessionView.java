package org.pramaan.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as others may see it.
 *
 * @param round counts how often the checks started over
 * @param progress 0..100 (EN-42)
 */
public record SessionView(
        UUID id,
        UUID clientId,
        String externalUserId,
        SessionState state,
        int round,
        int progress,
        ExtractedData extractedData,
        Scores scores,
        @Nullable String rejectionReason,
        Instant openedAt,
        Instant updatedAt) {

    public SessionStatus status() {
        return SessionStatus.of(state);
    }

    /** Whether the session waits for documents that a reviewer wants once more. */
    public boolean isAskedAgain() {
        return state == SessionState.CREATED && round > 1;
    }

    /** Tells this state of the session from every other it was ever in. */
    public String occurrence() {
        return "%s in round %d".formatted(state, round);
    }
}
