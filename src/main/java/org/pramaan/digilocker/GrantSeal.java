package org.pramaan.digilocker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tokens under the key of their session; with the session they are gone. */
@Component
class GrantSeal {

    private static final String PURPOSE = "digilocker-tokens";

    private final OpenSessions sessions;
    private final ObjectMapper mapper;

    GrantSeal(OpenSessions sessions, ObjectMapper mapper) {
        this.sessions = sessions;
        this.mapper = mapper;
    }

    byte[] seal(UUID sessionId, Tokens tokens) {
        try {
            return sessions.cipherOf(sessionId).encrypt(mapper.writeValueAsBytes(tokens), PURPOSE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Tokens open(UUID sessionId, byte[] sealed) {
        try {
            return mapper.readValue(sessions.cipherOf(sessionId).decrypt(sealed, PURPOSE), Tokens.class);
        } catch (IOException broken) {
            throw new IllegalStateException("The tokens are not readable");
        }
    }
}
