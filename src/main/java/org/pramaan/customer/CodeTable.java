package org.pramaan.customer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.notification.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of one-time codes. */
@Repository
class CodeTable {

    private final JdbcClient jdbc;

    CodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on this is the account's one code of the channel. */
    void put(UUID accountId, Channel channel, byte[] hash, Instant expiresAt) {
        jdbc.sql("""
                        insert into customer_code (account_id, channel, code_hash, expires_at) values (?, ?, ?, ?)
                        on conflict (account_id, channel) do update set
                            code_hash = excluded.code_hash, expires_at = excluded.expires_at,
                            attempts = 0, used_at = null""")
                .params(accountId, channel.name(), hash, Timestamp.from(expiresAt))
                .update();
    }

    /** Counts an attempt and tells the hash that would be right; empty when the code is over. */
    Optional<byte[]> attempt(UUID accountId, Channel channel, int mostAttempts, Instant now) {
        return jdbc.sql("""
                        update customer_code set attempts = attempts + 1
                        where account_id = ? and channel = ? and used_at is null and expires_at > ? and attempts < ?
                        returning code_hash""")
                .params(accountId, channel.name(), Timestamp.from(now), mostAttempts)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    void use(UUID accountId, Instant now) {
        jdbc.sql("update customer_code set used_at = ? where account_id = ?")
                .params(Timestamp.from(now), accountId)
                .update();
    }
}
