package org.pramaan.process;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.pramaan.session.SessionKeys;
import org.pramaan.webhook.SessionCiphers;
import org.springframework.stereotype.Component;

/** Opens stored events with the key of the session they tell of. */
@Component
class EventCiphers implements SessionCiphers {

    private final SessionKeys keys;

    EventCiphers(SessionKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<DataCipher> find(UUID sessionId) {
        return keys.find(sessionId);
    }
}
