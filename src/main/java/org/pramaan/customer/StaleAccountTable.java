package org.pramaan.customer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts that were not activated in time, in the table of accounts. */
@Repository
class StaleAccountTable {

    private final JdbcClient jdbc;

    StaleAccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with that e-mail or phone; nobody activates them meanwhile. */
    List<UUID> lock(UUID clientId, ContactKeys keys, Instant openedBefore) {
        return jdbc.sql("""
                        select id from customer_account where client_id = :client and state = 'PENDING'
                            and opened_at < :before and (email_hash = :email or phone_hash = :phone) for update""")
                .param("client", clientId)
                .param("before", Timestamp.from(openedBefore))
                .param("email", keys.email())
                .param("phone", keys.phone())
                .query(UUID.class)
                .list();
    }

    void remove(UUID id) {
        jdbc.sql("delete from customer_account where id = ?").param(id).update();
    }
}
