package org.pramaan.realm;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of users that are being made in the realm, until their account is there too. */
@RealmComponent
class RealmEnrolmentTable {

    private final JdbcClient jdbc;

    RealmEnrolmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever becomes of the caller's transaction. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin(UUID accountId, Instant now) {
        jdbc.sql("insert into realm_enrolment (account_id, begun_at) values (?, ?)")
                .params(accountId, Timestamp.from(now))
                .update();
    }

    /** Together with the account, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(UUID accountId) {
        remove(accountId);
    }

    /** When the caller's transaction is over already. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void abandon(UUID accountId) {
        remove(accountId);
    }

    List<UUID> begunBefore(Instant time) {
        return jdbc.sql("select account_id from realm_enrolment where begun_at < ?")
                .param(Timestamp.from(time))
                .query(UUID.class)
                .list();
    }

    private void remove(UUID accountId) {
        jdbc.sql("delete from realm_enrolment where account_id = ?")
                .param(accountId)
                .update();
    }
}
