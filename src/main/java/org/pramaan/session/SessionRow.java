package org.pramaan.session;

import java.time.Instant;
import java.util.UUID;

/** A session as lists show it: nothing of it is decrypted. */
public record SessionRow(
        UUID id,
        UUID clientId,
        String externalUserId,
        SessionState state,
        int round,
        Instant openedAt,
        Instant updatedAt) {

    static SessionRow of(KycSession session) {
        return new SessionRow(
                session.id(),
                session.clientId(),
                session.externalUserId(),
                session.state(),
                session.round(),
                session.openedAt(),
                session.updatedAt());
    }

    public SessionStatus status() {
        return SessionStatus.of(state);
    }
}
