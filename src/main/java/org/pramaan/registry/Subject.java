package org.pramaan.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;

/**
 * About whom a registry is asked, and by whom.
 *
 * @param externalUserId the person, as the client knows them
 * @param sessionId the KYC session it is asked for, if any
 */
public record Subject(
        UUID clientId, String externalUserId, @Nullable UUID sessionId, Actor actor) {

    /** Hides the person. */
    @Override
    public String toString() {
        return "Subject[of " + clientId + "]";
    }
}
