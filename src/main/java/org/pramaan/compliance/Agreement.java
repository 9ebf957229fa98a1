package org.pramaan.compliance;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person agrees.
 *
 * @param externalUserId the person, as the client knows them
 * @param sessionId the KYC session it was asked for in, if any
 * @param channel where they agreed, such as {@code web}, {@code app}, {@code branch}
 * @param address the IP address they agreed from, null when the client did not tell
 */
public record Agreement(
        UUID clientId,
        String externalUserId,
        @Nullable UUID sessionId,
        Set<ConsentPurpose> purposes,
        Notice notice,
        String channel,
        @Nullable String address) {

    public Agreement {
        purposes = Set.copyOf(purposes);
    }

    /** Hides the person. */
    @Override
    public String toString() {
        return "Agreement to " + purposes;
    }
}
