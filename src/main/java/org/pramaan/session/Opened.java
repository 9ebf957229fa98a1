package org.pramaan.session;

import java.util.UUID;

/** A session that was just opened, or resumed. */
public record Opened(UUID sessionId, SessionStatus status) {

    static Opened of(KycSession session) {
        return new Opened(session.id(), SessionStatus.of(session.state()));
    }
}
