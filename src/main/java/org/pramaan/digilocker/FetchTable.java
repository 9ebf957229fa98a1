package org.pramaan.digilocker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.digilocker.DigilockerRefusal.Code;
import org.pramaan.digilocker.Fetch.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fetches asked for; at most one of a session runs at a time. */
@Repository
class FetchTable {

    private final JdbcClient database;

    FetchTable(JdbcClient database) {
        this.database = database;
    }

    /** False if another of the session is running. */
    boolean insert(Asked asked, Instant now) {
        return database.sql("""
                        insert into digilocker_fetch (id, session_id, document_types, sealed_pan, state, asked_at)
                        values (?, ?, ?, ?, 'ASKED', ?)
                        on conflict (session_id) where state = 'ASKED' do nothing""")
                        .params(asked.id(), asked.sessionId(), DigilockerDocument.write(asked.documents()))
                        .params(asked.sealedPan(), Timestamp.from(now))
                        .update()
                == 1;
    }

    void complete(UUID id, @Nullable String panKey, @Nullable String aadhaarKey, Instant now) {
        database.sql("""
                        update digilocker_fetch set state = 'COMPLETED', pan_key = ?, aadhaar_key = ?,
                        sealed_pan = null, ended_at = ? where id = ?""").params(panKey, aadhaarKey, Timestamp.from(now), id).update();
    }

    void fail(UUID id, Code failure, @Nullable Integer retryAfter, Instant now) {
        database.sql("""
                        update digilocker_fetch set state = 'FAILED', failure = ?, retry_after = ?,
                        sealed_pan = null, ended_at = ? where id = ?""")
                .params(failure.name(), retryAfter, Timestamp.from(now), id)
                .update();
    }

    Fetch require(UUID id) {
        return database.sql("select * from digilocker_fetch where id = ?")
                .param(id)
                .query(FetchTable::read)
                .single();
    }

    Optional<byte[]> sealedPan(UUID id) {
        return database.sql("select sealed_pan from digilocker_fetch where id = ? and sealed_pan is not null")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    Optional<Fetch> latest(UUID sessionId) {
        return database.sql("select * from digilocker_fetch where session_id = ? order by asked_at desc limit 1")
                .param(sessionId)
                .query(FetchTable::read)
                .optional();
    }

    private static Fetch read(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        return new Fetch(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                DigilockerDocument.read(row.getString("document_types")),
                State.valueOf(row.getString("state")),
                failure == null ? null : Code.valueOf(failure),
                row.getObject("retry_after", Integer.class),
                row.getString("pan_key"),
                row.getString("aadhaar_key"));
    }

    record Asked(UUID id, UUID sessionId, Set<DigilockerDocument> documents, byte @Nullable [] sealedPan) {}
}
