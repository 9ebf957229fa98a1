package org.pramaan.account;

import java.util.UUID;
import org.pramaan.compliance.Actor;

/**
 * Somebody signed in for a client, as things stand at this request. Controllers of the portal take it as an argument.
 *
 * @param clientId whose data they look at: the client's, or its sandbox's in test mode
 * @param liveClientId the client they are a member of
 */
public record Member(UUID id, UUID clientId, UUID liveClientId, MemberRole role) {

    /** Whether they look at test data (BS-06). */
    public boolean test() {
        return !clientId.equals(liveClientId);
    }

    /** The same member in test mode. */
    public Member in(UUID sandboxId) {
        return new Member(id, sandboxId, liveClientId, role);
    }

    /** How the audit trail names them. */
    public Actor actor() {
        return Actor.member(id);
    }
}
