package org.pramaan.session;

import java.util.UUID;

/**
 * A session is being erased. Whoever keeps something about it deletes that now, in the same transaction; the session's
 * key and its rows are still there.
 *
 * @param lastOfUser whether the person has no other session with the client
 */
public record SessionErased(UUID clientId, UUID sessionId, String externalUserId, boolean lastOfUser) {

    /** Hides the person. */
    @Override
    public String toString() {
        return "SessionErased[" + sessionId + "]";
    }
}
