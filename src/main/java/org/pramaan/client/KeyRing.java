package org.pramaan.client;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds keys to a client's ring, within the number it may hold at once. */
@Component
class KeyRing {

    private final ClientRepository clients;
    private final ApiKeyRepository keys;
    private final ClientSettings settings;
    private final Clock clock;

    KeyRing(ClientRepository clients, ApiKeyRepository keys, ClientSettings settings, Clock clock) {
        this.clients = clients;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    UUID add(UUID clientId, UUID keyId, KeyText text) {
        var client = clients.lockById(clientId).orElseThrow(() -> new ClientNotFound(clientId));
        if (active(clientId) >= settings.activeKeys()) throw new TooManyKeys(settings.activeKeys());
        keys.save(new ApiKey(keyId, client, text, clock.instant()));
        return keyId;
    }

    private long active(UUID clientId) {
        var now = clock.instant();
        return keys.findByClientIdOrderByCreatedAt(clientId).stream()
                .filter(key -> key.isActive(now))
                .count();
    }
}
