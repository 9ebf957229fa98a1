package org.pramaan.digilocker;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people granted, one row for each session. */
@Repository
class GrantTable {

    private final JdbcClient database;

    GrantTable(JdbcClient database) {
        this.database = database;
    }

    /** The session's grant takes the place of an earlier one. */
    void put(UUID sessionId, UUID clientId, byte[] sealedTokens, Instant now) {
        database.sql("""
                        insert into digilocker_grant (session_id, client_id, sealed_tokens, granted_at)
                        values (?, ?, ?, ?)
                        on conflict (session_id) do update set sealed_tokens = excluded.sealed_tokens,
                        available = null, granted_at = excluded.granted_at""")
                .params(sessionId, clientId, sealedTokens, Timestamp.from(now))
                .update();
    }

    void replaceTokens(UUID sessionId, byte[] sealedTokens) {
        database.sql("update digilocker_grant set sealed_tokens = ? where session_id = ?")
                .params(sealedTokens, sessionId)
                .update();
    }

    void noteAvailable(UUID sessionId, @Nullable String documents) {
        database.sql("update digilocker_grant set available = ? where session_id = ?")
                .params(documents, sessionId)
                .update();
    }

    Optional<byte[]> find(UUID sessionId) {
        return tokens("select sealed_tokens from digilocker_grant where session_id = ?", sessionId);
    }

    /** Waits for whoever is renewing it. */
    Optional<byte[]> lock(UUID sessionId) {
        return tokens("select sealed_tokens from digilocker_grant where session_id = ? for update", sessionId);
    }

    /** The documents in the account; empty while unknown. */
    Optional<String> available(UUID sessionId) {
        return database.sql("select available from digilocker_grant where session_id = ? and available is not null")
                .param(sessionId)
                .query(String.class)
                .optional();
    }

    boolean delete(UUID sessionId) {
        return database.sql("delete from digilocker_grant where session_id = ?")
                        .param(sessionId)
                        .update()
                == 1;
    }

    private Optional<byte[]> tokens(String query, UUID sessionId) {
        return database.sql(query)
                .param(sessionId)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    List<UUID> sessions() {
        return database.sql("select session_id from digilocker_grant order by granted_at limit 1000")
                .query(UUID.class)
                .list();
    }
}
