package org.pramaan.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code member_invitation}: a new invitation takes the place of the member's older one. */
@Component
class InvitationTable {

    private static final String PUT = """
            insert into member_invitation (member_id, token_hash, expires_at, invited_by)
            values (:member, :hash, :expires, :inviter)
            on conflict (member_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at,
                invited_by = excluded.invited_by""";

    private static final String FIND =
            "select member_id from member_invitation where token_hash = :hash and expires_at > :now";

    private final JdbcClient database;

    InvitationTable(JdbcClient database) {
        this.database = database;
    }

    /** @param inviter the member who made it; null for the operator's staff */
    void put(UUID memberId, byte[] hash, Instant expiresAt, @Nullable UUID inviter) {
        database.sql(PUT)
                .param("member", memberId)
                .param("hash", hash)
                .param("expires", Timestamp.from(expiresAt))
                .param("inviter", inviter)
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

    /** Takes away whatever the member could still take up; false if there was nothing. */
    boolean withdraw(UUID memberId) {
        return database.sql("delete from member_invitation where member_id = :member")
                        .param("member", memberId)
                        .update()
                > 0;
    }

    /** Until when each member of the client who has an invitation can take it up. */
    Map<UUID, Instant> open(UUID clientId, Instant now) {
        var open = new HashMap<UUID, Instant>();
        database.sql("""
                        select member_id, expires_at from member_invitation join member on member.id = member_id
                        where client_id = :client and expires_at > :now""")
                .param("client", clientId)
                .param("now", Timestamp.from(now))
                .query(row -> {
                    open.put(
                            row.getObject("member_id", UUID.class),
                            row.getTimestamp("expires_at").toInstant());
                });
        return open;
    }
}
