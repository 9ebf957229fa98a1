package org.pramaan.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a client.
 *
 * @param sandboxOf the client whose test data it holds; null if it is live itself
 */
public record ClientProfile(
        UUID id,
        String slug,
        String name,
        int requestsPerMinute,
        boolean resumeOpenSession,
        boolean noticeReusedPhotos,
        EventIdStyle eventIdStyle,
        boolean requireLivenessChallenge,
        @Nullable UUID sandboxOf) {

    /** Whether nothing of it is real (BS-06). */
    public boolean sandbox() {
        return sandboxOf != null;
    }

    /** What was agreed upon, to agree on something else. */
    public Terms terms() {
        return new Terms(
                requestsPerMinute, resumeOpenSession, noticeReusedPhotos, eventIdStyle, requireLivenessChallenge);
    }
}
