package org.pramaan.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The table {@code idempotency_key}; each call is one statement, so that nodes cannot come between its halves. */
@Component
class IdempotencyTable {

    private static final String CLAIM = """
            insert into idempotency_key (client_id, hash, fingerprint, holder, expires_at)
            values (:client, :hash, :fingerprint, :holder, :end)
            on conflict (client_id, hash) do update
            set fingerprint = excluded.fingerprint, holder = excluded.holder, expires_at = excluded.expires_at,
                status = null, content_type = null, body = null
            where idempotency_key.expires_at <= :now""";

    private static final String FIND = """
            select fingerprint, status, content_type, body from idempotency_key
            where client_id = :client and hash = :hash and expires_at > :now""";

    private static final String KEEP = """
            update idempotency_key set status = :status, content_type = :type, body = :body, expires_at = :end
            where client_id = :client and hash = :hash and holder = :holder""";

    private static final String RELEASE =
            "delete from idempotency_key where client_id = :client and hash = :hash and holder = :holder";

    private static final String SWEEP = "delete from idempotency_key where expires_at <= :now";

    private final JdbcClient database;
    private final Clock clock;

    IdempotencyTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the key, which was free or had expired, is now the holder's for this long. */
    boolean claim(Holding holding, byte[] fingerprint, Duration inFlight) {
        return statement(CLAIM, holding)
                        .param("fingerprint", fingerprint)
                        .param("end", in(inFlight))
                        .param("now", in(Duration.ZERO))
                        .update()
                == 1;
    }

    Optional<IdempotencyRow> find(IdempotencyKey key) {
        return keyed(FIND, key)
                .param("now", in(Duration.ZERO))
                .query(IdempotencyRow.class)
                .optional();
    }

    /** Keeps the answer, unless the key has meanwhile expired and gone to another holder. */
    void keep(Holding holding, Answer answer, Duration keep) {
        statement(KEEP, holding)
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("body", answer.body())
                .param("end", in(keep))
                .update();
    }

    void release(Holding holding) {
        statement(RELEASE, holding).update();
    }

    /** Removes what has expired and tells how many rows that were. */
    int sweep() {
        return database.sql(SWEEP).param("now", in(Duration.ZERO)).update();
    }

    private StatementSpec statement(String sql, Holding holding) {
        return keyed(sql, holding.key()).param("holder", holding.holder());
    }

    private StatementSpec keyed(String sql, IdempotencyKey key) {
        return database.sql(sql).param("client", key.clientId()).param("hash", key.hash());
    }

    private Timestamp in(Duration wait) {
        return Timestamp.from(clock.instant().plus(wait));
    }
}
