package org.pramaan.customer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of suspended customers. */
@Repository
class SuspensionTable {

    private final JdbcClient jdbc;

    SuspensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID customerId, ProfileStatus before, Grounds grounds, Instant now) {
        jdbc.sql("""
                        insert into customer_suspension (account_id, status_before, grounds, suspended_at)
                        values (?, ?, ?, ?)""")
                .params(customerId, before.name(), grounds.name(), Timestamp.from(now))
                .update();
    }

    /** The status that waits for the customer's reinstatement. */
    Optional<ProfileStatus> before(UUID customerId) {
        return jdbc.sql("select status_before from customer_suspension where account_id = ?")
                .param(customerId)
                .query(ProfileStatus.class)
                .optional();
    }

    void change(UUID customerId, ProfileStatus before) {
        jdbc.sql("update customer_suspension set status_before = ? where account_id = ?")
                .params(before.name(), customerId)
                .update();
    }

    void remove(UUID customerId) {
        jdbc.sql("delete from customer_suspension where account_id = ?")
                .param(customerId)
                .update();
    }
}
