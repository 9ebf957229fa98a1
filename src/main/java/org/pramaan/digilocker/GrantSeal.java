package org.pramaan.digilocker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.pramaan.platform.SealedJson;
import org.springframework.stereotype.Component;

/** Tokens under the key of their session; with the session they are gone. */
@Component
class GrantSeal {

    private static final String PURPOSE = "digilocker-tokens";

    private final OpenSessions sessions;
    private final SealedJson json;

    GrantSeal(OpenSessions sessions, ObjectMapper mapper) {
        this.sessions = sessions;
        this.json = new SealedJson(mapper);
    }

    byte[] seal(UUID sessionId, Tokens tokens) {
        return json.seal(sessions.cipherOf(sessionId), PURPOSE, tokens);
    }

    Tokens open(UUID sessionId, byte[] sealed) {
        return json.open(sessions.cipherOf(sessionId), PURPOSE, sealed, Tokens.class);
    }
}
