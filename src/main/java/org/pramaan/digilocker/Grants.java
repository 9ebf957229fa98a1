package org.pramaan.digilocker;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.digilocker.DigilockerRefusal.Code;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people granted and renews it (EN-44). Whoever renews holds the row, so that of many calls with a stale
 * token, on whichever machine, one renews it and the others find the new one.
 */
@Component
class Grants {

    private static final Duration LEEWAY = Duration.ofSeconds(30);

    private final GrantTable table;
    private final GrantSeal seal;
    private final TokenCalls calls;
    private final Clock clock;

    Grants(GrantTable table, GrantSeal seal, TokenCalls calls, Clock clock) {
        this.table = table;
        this.seal = seal;
        this.calls = calls;
        this.clock = clock;
    }

    @Transactional
    void keep(UUID sessionId, UUID clientId, Tokens tokens) {
        table.put(sessionId, clientId, seal.seal(sessionId, tokens), clock.instant());
    }

    @Transactional(readOnly = true)
    Optional<Tokens> find(UUID sessionId) {
        return table.find(sessionId).map(secret -> seal.open(sessionId, secret));
    }

    /** Tokens that are good for now; renewed first if their time is over. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = DigilockerRefusal.class)
    Tokens fresh(UUID sessionId) {
        var kept = lock(sessionId);
        return isOver(kept) ? renew(sessionId, kept) : kept;
    }

    /** Tokens other than these, which DigiLocker refused. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = DigilockerRefusal.class)
    Tokens otherThan(UUID sessionId, Tokens refused) {
        var kept = lock(sessionId);
        return kept.accessToken().equals(refused.accessToken()) ? renew(sessionId, kept) : kept;
    }

    @Transactional
    void forget(UUID sessionId) {
        table.delete(sessionId);
    }

    private Tokens lock(UUID sessionId) {
        return table.lock(sessionId)
                .map(secret -> seal.open(sessionId, secret))
                .orElseThrow(() -> DigilockerRefusal.of(Code.USER_NOT_AUTHORIZED));
    }

    private boolean isOver(Tokens tokens) {
        var expiresAt = tokens.expiresAt();
        return expiresAt != null && !clock.instant().plus(LEEWAY).isBefore(expiresAt);
    }

    private Tokens renew(UUID sessionId, Tokens stale) {
        try {
            var renewed = calls.refresh(stale);
            table.replaceTokens(sessionId, seal.seal(sessionId, renewed));
            return renewed;
        } catch (DigilockerRefusal refused) {
            if (refused.reasonCode() == Code.TOKEN_EXPIRED) table.delete(sessionId); // it will never be good again
            throw refused;
        }
    }
}
