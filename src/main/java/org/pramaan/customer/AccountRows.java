package org.pramaan.customer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of accounts later on. */
@Repository
class AccountRows {

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void verified(UUID id, boolean verified) {
        jdbc.sql("update customer_account set verified = ? where id = ?")
                .params(verified, id)
                .update();
    }

    /** Accounts that were opened before that and never activated, oldest first. */
    List<UUID> pending(Instant openedBefore, int most) {
        return jdbc.sql("""
                        select id from customer_account where state = 'PENDING' and opened_at < ?
                        order by opened_at limit ?""")
                .params(Timestamp.from(openedBefore), most)
                .query(UUID.class)
                .list();
    }

    /** Accounts whose erasure is under way, oldest first. */
    List<UUID> erasing(int most) {
        return jdbc.sql("select id from customer_account where state = 'ERASING' order by opened_at limit ?")
                .param(most)
                .query(UUID.class)
                .list();
    }

    /** Whether there is one; kept from other transactions that lock or change it. */
    boolean lock(UUID id) {
        return jdbc.sql("select id from customer_account where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** With it go its key and, by their foreign keys, all of its rows in other tables. */
    void delete(UUID id) {
        jdbc.sql("delete from customer_account where id = ?").param(id).update();
    }
}
