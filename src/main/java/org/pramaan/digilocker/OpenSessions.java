package org.pramaan.digilocker;

import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.pramaan.problem.Refusal;
import org.pramaan.session.SessionKeys;
import org.pramaan.session.SessionView;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;

/** The sessions that documents may still come to. */
@Component
class OpenSessions {

    private final Sessions sessions;
    private final SessionKeys keys;

    OpenSessions(Sessions sessions, SessionKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    /** @throws Refusal 404 and 403 as for any session, 400 once it is decided (EN-48) */
    SessionView require(UUID clientId, UUID sessionId) {
        var session = sessions.ownedBy(clientId, sessionId);
        if (session.state().isStop()) throw Refusal.badRequest("VALIDATION_ERROR", "Session already decided");
        return session;
    }

    DataCipher cipherOf(UUID sessionId) {
        return keys.find(sessionId).orElseThrow();
    }
}
