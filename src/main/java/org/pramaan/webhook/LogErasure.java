package org.pramaan.webhook;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Removes what the delivery log no longer keeps. The rows stay, so that no event is ever raised twice. */
@Repository
class LogErasure {

    private final JdbcClient jdbc;

    LogErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Exchanges of attempts made before then, bodies of events raised before then that are on no way any more. */
    @Transactional
    void forget(Instant before) {
        jdbc.sql("update webhook_attempt set exchange = null where exchange is not null and attempted_at < ?")
                .param(Timestamp.from(before))
                .update();
        jdbc.sql("""
                        update webhook_event event set body = null where body is not null and raised_at < ?
                            and not exists (select 1 from webhook_delivery delivery
                                where delivery.event_id = event.id and delivery.state = 'PENDING')
                        """).param(Timestamp.from(before)).update();
    }
}
