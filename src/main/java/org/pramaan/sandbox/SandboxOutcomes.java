package org.pramaan.sandbox;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.client.Clients;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a session was asked to end. A live client's session was never asked, whatever its external user id (BS-06). */
@Component
public class SandboxOutcomes {

    private final Sessions sessions;
    private final Clients clients;
    private final OutcomeTable table;

    SandboxOutcomes(Sessions sessions, Clients clients, OutcomeTable table) {
        this.sessions = sessions;
        this.clients = clients;
        this.table = table;
    }

    /** Empty for every session of a live client, and for one of a test client that asked for nothing. */
    @Transactional(readOnly = true)
    public Optional<SandboxOutcome> of(UUID sessionId) {
        var session = sessions.glance(sessionId);
        if (!clients.require(session.clientId()).sandbox()) return Optional.empty();
        return table.find(sessionId).or(() -> SandboxOutcome.ofMagic(session.externalUserId()));
    }
}
