package org.pramaan.session;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lends a session's key to modules that keep something personal of it, such as its events and reviews. */
@Component
public class SessionKeys {

    private final KycSessionRepository sessions;
    private final SessionCiphers ciphers;

    SessionKeys(KycSessionRepository sessions, SessionCiphers ciphers) {
        this.sessions = sessions;
        this.ciphers = ciphers;
    }

    @Transactional(readOnly = true)
    public Optional<DataCipher> find(UUID sessionId) {
        return sessions.findById(sessionId).map(ciphers::of);
    }
}
