package org.pramaan.client;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds keys to a client's ring, within the number it may hold at once. */
@Component
class KeyRing {

    private final ClientRepository clients;
    private final ApiKeyRepository keys;
    private final ClientSettings settings;
    private final SecureRandom random;
    private final Clock clock;

    KeyRing(
            ClientRepository clients,
            ApiKeyRepository keys,
            ClientSettings settings,
            SecureRandom random,
            Clock clock) {
        this.clients = clients;
        this.keys = keys;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    /** Adds a key that somebody else made. */
    void add(UUID clientId, UUID keyId, KeyText text) {
        add(roomy(clientId), keyId, text);
    }

    /** Adds a new key, whose text tells whether the client is a sandbox. */
    KeyText draw(UUID clientId, UUID keyId) {
        var client = roomy(clientId);
        var text = KeyText.draw(client.profile().sandbox() ? KeyText.TEST : KeyText.LIVE, random);
        add(client, keyId, text);
        return text;
    }

    private void add(Client client, UUID keyId, KeyText text) {
        keys.save(new ApiKey(keyId, client, text, clock.instant()));
    }

    private Client roomy(UUID clientId) {
        var client = clients.lockById(clientId).orElseThrow(() -> new ClientNotFound(clientId));
        if (active(clientId) >= settings.activeKeys()) throw new TooManyKeys(settings.activeKeys());
        return client;
    }

    private long active(UUID clientId) {
        var now = clock.instant();
        return keys.findByClientIdOrderByCreatedAt(clientId).stream()
                .filter(key -> key.isActive(now))
                .count();
    }
}
