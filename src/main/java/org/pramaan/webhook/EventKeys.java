package org.pramaan.webhook;

import java.util.Optional;
import org.pramaan.client.Clients;
import org.pramaan.platform.DataCipher;
import org.springframework.stereotype.Component;

/** Opens the key with which an event, and all that was said about it over the wire, is encrypted. */
@Component
class EventKeys {

    private final SessionCiphers sessions;
    private final Clients clients;

    EventKeys(SessionCiphers sessions, Clients clients) {
        this.sessions = sessions;
        this.clients = clients;
    }

    /** Empty once the session is erased. */
    Optional<DataCipher> find(WebhookEvent event) {
        var session = event.sessionId();
        return session == null ? Optional.of(clients.cipherOf(event.clientId())) : sessions.find(session);
    }
}
