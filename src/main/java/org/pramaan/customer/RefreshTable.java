package org.pramaan.customer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of refresh tokens. */
@Repository
class RefreshTable {

    private final JdbcClient jdbc;

    RefreshTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID family, UUID accountId, Instant expiresAt) {
        jdbc.sql("insert into customer_refresh_token (id, family, account_id, expires_at) values (?, ?, ?, ?)")
                .params(id, family, accountId, Timestamp.from(expiresAt))
                .update();
    }

    /** Uses the token up and tells its family; empty if it was used before or its family has ended. */
    Optional<UUID> use(UUID id, Instant now) {
        return jdbc.sql("""
                        update customer_refresh_token set used_at = ?
                        where id = ? and used_at is null and revoked_at is null returning family""").params(Timestamp.from(now), id).query(UUID.class).optional();
    }

    /** Ends the family that the token belongs to. */
    void revokeFamilyOf(UUID id, Instant now) {
        jdbc.sql("""
                        update customer_refresh_token set revoked_at = ? where revoked_at is null
                            and family = (select family from customer_refresh_token where id = ?)""").params(Timestamp.from(now), id).update();
    }

    /** None of the account's tokens works any more. */
    void forget(UUID accountId) {
        jdbc.sql("delete from customer_refresh_token where account_id = ?")
                .param(accountId)
                .update();
    }

    void sweep(Instant now) {
        jdbc.sql("delete from customer_refresh_token where expires_at < ?")
                .param(Timestamp.from(now))
                .update();
    }
}
