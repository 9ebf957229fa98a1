package org.pramaan.client;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys of the clients: issued, shown once, looked up by hash, ended (EN-02, EN-03). */
@Component
@Transactional
public class ApiKeys {

    private final ApiKeyRepository repository;
    private final KeyRing ring;
    private final Ids ids;
    private final Clock clock;

    ApiKeys(ApiKeyRepository repository, KeyRing ring, Ids ids, Clock clock) {
        this.repository = repository;
        this.ring = ring;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new key of 256 random bits; the client's other keys stay valid.
     *
     * @throws TooManyKeys if the client holds as many as it may
     */
    public IssuedKey issue(UUID clientId) {
        var id = ids.next();
        return new IssuedKey(id, ring.draw(clientId, id).value());
    }

    /** Lets the client use a key the operator chose, of 16 to 200 characters; adopting it again changes nothing. */
    public void adopt(UUID clientId, String plainKey) {
        var text = KeyText.chosen(plainKey);
        if (repository.findByHash(text.hash()).isEmpty()) ring.add(clientId, ids.next(), text);
    }

    /** Who shows this key; empty if nobody may. */
    public Optional<Caller> callerOf(String plainKey) {
        var now = clock.instant();
        var key = repository.findByHash(new KeyText(plainKey).hash()).filter(found -> found.isActive(now));
        key.filter(found -> found.isUseWorthNoting(now)).ifPresent(found -> repository.noteUse(found.id(), now));
        return key.map(ApiKey::caller);
    }

    @Transactional(readOnly = true)
    public List<KeyCard> keysOf(UUID clientId) {
        return repository.findByClientIdOrderByCreatedAt(clientId).stream()
                .map(ApiKey::card)
                .toList();
    }

    /** Ends the key now; another client's key is left alone. */
    public void revoke(UUID clientId, UUID keyId) {
        repository.findByIdAndClientId(keyId, clientId).ifPresent(key -> key.revoke(clock.instant()));
    }

    /** Ends the key later, so that the client can change over to another one. */
    public void expire(UUID clientId, UUID keyId, Instant end) {
        repository.findByIdAndClientId(keyId, clientId).ifPresent(key -> key.expireAt(end));
    }
}
