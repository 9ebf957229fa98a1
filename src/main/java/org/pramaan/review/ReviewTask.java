package org.pramaan.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task in a reviewer's list.
 *
 * @param assignee who has claimed it
 * @param stepFailure which step gave up and why, if that brought the session here; without personal data
 */
public record ReviewTask(
        String id,
        UUID sessionId,
        @Nullable String assignee,
        @Nullable String stepFailure) {

    boolean isClaimedBy(Reviewer reviewer) {
        return reviewer.id().equals(assignee);
    }
}
