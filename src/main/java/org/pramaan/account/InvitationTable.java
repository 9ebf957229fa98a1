package org.pramaan.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code member_invitation}: a new invitation takes the place of the member's older one. */
@Component
class InvitationTable {

    private static final String PUT = """
            insert into member_invitation (member_id, token_hash, expires_at) values (:member, :hash, :expires)
            on conflict (member_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at""";

    private static final String FIND =
            "select member_id from member_invitation where token_hash = :hash and expires_at > :now";

    private final JdbcClient database;

    InvitationTable(JdbcClient database) {
        this.database = database;
    }

    void put(UUID memberId, byte[] hash, Instant expiresAt) {
        database.sql(PUT)
                .param("member", memberId)
                .param("hash", hash)
                .param("expires", Timestamp.from(expiresAt))
                .update();
    }

    Optional<UUID> find(byte[] hash, Instant now) {
        return database.sql(FIND)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Takes the invitation away; of two who try, one succeeds. */
    Optional<UUID> take(byte[] hash, Instant now) {
        return database.sql("delete from member_invitation where token_hash = :hash and expires_at > :now"
                        + " returning member_id")
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }
}
