package org.pramaan.digilocker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Authorizations that people have not come back from. */
@Repository
class AuthorizationTable {

    private final JdbcClient database;

    AuthorizationTable(JdbcClient database) {
        this.database = database;
    }

    void insert(PendingAuthorization pending) {
        database.sql("insert into digilocker_authorization values (?, ?, ?, ?, ?, ?)")
                .params(pending.stateHash(), pending.sessionId(), pending.clientId(), pending.sealedVerifier())
                .params(pending.returnUrl(), Timestamp.from(pending.expiresAt()))
                .update();
    }

    /** Takes it out; empty if there is none, it was taken before, or its time is over. */
    Optional<PendingAuthorization> take(String stateHash, Instant now) {
        return database.sql("delete from digilocker_authorization where state_hash = ? returning *")
                .param(stateHash)
                .query(AuthorizationTable::read)
                .optional()
                .filter(pending -> pending.expiresAt().isAfter(now));
    }

    void deleteExpired(Instant now) {
        database.sql("delete from digilocker_authorization where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private static PendingAuthorization read(ResultSet row, int number) throws SQLException {
        return new PendingAuthorization(
                row.getString("state_hash"),
                row.getObject("session_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getBytes("sealed_verifier"),
                row.getString("return_url"),
                row.getTimestamp("expires_at").toInstant());
    }
}
