package org.pramaan.access;

import java.security.MessageDigest;
import java.util.Objects;
import org.pramaan.client.Clients;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Remembers what was answered under a key; bodies lie encrypted with the client's data key. */
@Component
class IdempotentAnswers {

    private final IdempotencyTable table;
    private final IdempotencySettings settings;
    private final Clients clients;
    private final Ids ids;

    IdempotentAnswers(IdempotencyTable table, IdempotencySettings settings, Clients clients, Ids ids) {
        this.table = table;
        this.settings = settings;
        this.clients = clients;
        this.ids = ids;
    }

    /** Asks to serve the key for the request with this fingerprint; of many who ask at once one is granted. */
    Claim claim(IdempotencyKey key, byte[] fingerprint) {
        var holding = new Holding(key, ids.next());
        if (table.claim(holding, fingerprint, settings.inFlight())) return new Claim.Granted(holding);
        return table.find(key)
                .map(row -> judge(key, row, fingerprint))
                .orElseGet(Claim.InFlight::new); // released this instant: the caller's next try is served
    }

    /** Ends a holding: the answer is kept, or the key is free again. */
    void settle(Holding holding, Answer answer) {
        if (answer.isWorthKeeping()) {
            table.keep(holding, sealed(holding.key(), answer), settings.keep());
        } else {
            release(holding);
        }
    }

    void release(Holding holding) {
        table.release(holding);
    }

    private Claim judge(IdempotencyKey key, IdempotencyRow row, byte[] fingerprint) {
        if (!MessageDigest.isEqual(row.fingerprint(), fingerprint)) return new Claim.Mismatched();
        return row.status() == null ? new Claim.InFlight() : new Claim.Served(opened(key, row, row.status()));
    }

    private Answer sealed(IdempotencyKey key, Answer answer) {
        var body = clients.cipherOf(key.clientId()).encrypt(answer.body(), key.purpose());
        return new Answer(answer.status(), answer.contentType(), body);
    }

    private Answer opened(IdempotencyKey key, IdempotencyRow row, int status) {
        var body = clients.cipherOf(key.clientId()).decrypt(Objects.requireNonNull(row.body()), key.purpose());
        return new Answer(status, row.contentType(), body);
    }
}
