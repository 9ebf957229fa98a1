package org.pramaan.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of attempts, to which rows are only added. */
@Repository
class AttemptRepository {

    private final JdbcClient jdbc;

    AttemptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String eventId, WebhookAttempt attempt) {
        jdbc.sql("""
                insert into webhook_attempt (id, event_id, attempted_at, status, failure, duration_ms)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(attempt.id(), eventId, Timestamp.from(attempt.at()))
                .params(attempt.status(), attempt.failure(), attempt.duration().toMillis())
                .update();
    }

    int count(String eventId) {
        return jdbc.sql("select count(*) from webhook_attempt where event_id = ?")
                .param(eventId)
                .query(Integer.class)
                .single();
    }

    /** First to last. */
    List<WebhookAttempt> of(String eventId) {
        return jdbc.sql("select * from webhook_attempt where event_id = ? order by attempted_at, id")
                .param(eventId)
                .query(AttemptRepository::read)
                .list();
    }

    private static WebhookAttempt read(ResultSet row, int number) throws SQLException {
        return new WebhookAttempt(
                row.getObject("id", UUID.class),
                row.getTimestamp("attempted_at").toInstant(),
                row.getObject("status", Integer.class),
                row.getString("failure"),
                Duration.ofMillis(row.getLong("duration_ms")));
    }
}
