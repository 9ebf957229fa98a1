package org.pramaan.webhook;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.TestKeys;
import org.springframework.boot.test.context.TestComponent;

/** Sessions that have a data key each and can be erased. */
@TestComponent
class PlayedSessions implements SessionCiphers {

    private final Map<UUID, DataCipher> ciphers = new ConcurrentHashMap<>();

    UUID open() {
        var id = UUID.randomUUID();
        ciphers.put(id, TestKeys.cipher());
        return id;
    }

    void erase(UUID sessionId) {
        ciphers.remove(sessionId);
    }

    @Override
    public Optional<DataCipher> find(UUID sessionId) {
        return Optional.ofNullable(ciphers.get(sessionId));
    }
}
