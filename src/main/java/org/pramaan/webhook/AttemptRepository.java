package org.pramaan.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of attempts, to which rows are only added. */
@Repository
class AttemptRepository {

    private final JdbcClient jdbc;

    AttemptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param exchange what went over the wire, encrypted */
    record Stored(String deliveryId, WebhookAttempt attempt, byte @Nullable [] exchange) {}

    void add(String deliveryId, WebhookAttempt attempt, byte[] exchange) {
        jdbc.sql("""
                insert into webhook_attempt (id, delivery_id, attempted_at, status, failure, duration_ms, exchange)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(attempt.id(), deliveryId, Timestamp.from(attempt.at()))
                .params(attempt.status(), attempt.failure(), attempt.duration().toMillis(), exchange)
                .update();
    }

    int count(String deliveryId) {
        return jdbc.sql("select count(*) from webhook_attempt where delivery_id = ?")
                .param(deliveryId)
                .query(Integer.class)
                .single();
    }

    /** First to last. */
    List<Stored> of(String deliveryId) {
        return jdbc.sql("select * from webhook_attempt where delivery_id = ? order by attempted_at, id")
                .param(deliveryId)
                .query(AttemptRepository::read)
                .list();
    }

    /** For each delivery that was attempted, first to last. */
    Map<String, List<WebhookAttempt>> of(Collection<String> deliveryIds) {
        return jdbc
                .sql("select * from webhook_attempt where delivery_id = any (?) order by attempted_at, id")
                .param(deliveryIds.toArray(String[]::new))
                .query(AttemptRepository::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Stored::deliveryId, Collectors.mapping(Stored::attempt, Collectors.toList())));
    }

    private static Stored read(ResultSet row, int number) throws SQLException {
        var attempt = new WebhookAttempt(
                row.getObject("id", UUID.class),
                row.getTimestamp("attempted_at").toInstant(),
                row.getObject("status", Integer.class),
                row.getString("failure"),
                Duration.ofMillis(row.getLong("duration_ms")));
        return new Stored(row.getString("delivery_id"), attempt, row.getBytes("exchange"));
    }
}
