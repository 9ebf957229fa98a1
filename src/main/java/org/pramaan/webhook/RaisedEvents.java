package org.pramaan.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of one session, without their contents. */
@Component
public class RaisedEvents {

    private final JdbcClient database;

    RaisedEvents(JdbcClient database) {
        this.database = database;
    }

    /** First to last; empty for another client's session. */
    public List<RaisedEvent> of(UUID clientId, UUID sessionId) {
        return database.sql("""
                        select id, event, raised_at from webhook_event
                        where client_id = ? and session_id = ? order by raised_at, id""")
                .params(List.of(clientId, sessionId))
                .query((row, number) -> new RaisedEvent(
                        row.getString("id"),
                        row.getString("event"),
                        row.getTimestamp("raised_at").toInstant()))
                .list();
    }

    /** @param id as receivers see it in {@code webhook-id} */
    public record RaisedEvent(String id, String event, Instant raisedAt) {}
}
