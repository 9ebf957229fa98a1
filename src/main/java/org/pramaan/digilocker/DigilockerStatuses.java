package org.pramaan.digilocker;

import java.util.UUID;
import java.util.stream.Stream;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;

/** Tells how a session stands with DigiLocker. */
@Component
public class DigilockerStatuses {

    private final Sessions sessions;
    private final Contents contents;
    private final GrantTable grants;
    private final FetchGate gate;

    DigilockerStatuses(Sessions sessions, Contents contents, GrantTable grants, FetchGate gate) {
        this.sessions = sessions;
        this.contents = contents;
        this.grants = grants;
        this.gate = gate;
    }

    /** @throws org.pramaan.problem.Refusal 404 and 403 as for any session */
    public DigilockerStatus of(UUID clientId, UUID sessionId) {
        var session = sessions.ownedBy(clientId, sessionId);
        var available = contents.of(sessionId); // may find that the grant is worth nothing any more
        return new DigilockerStatus(session, grants.find(sessionId).isPresent(), isFetched(sessionId), available);
    }

    private boolean isFetched(UUID sessionId) {
        return Stream.of(DigilockerDocument.values()).anyMatch(document -> gate.isThere(sessionId, document));
    }
}
