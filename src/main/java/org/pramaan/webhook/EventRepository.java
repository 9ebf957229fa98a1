package org.pramaan.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of events. */
@Repository
class EventRepository {

    private final JdbcClient jdbc;

    EventRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the session's occurrence was stored before. */
    boolean store(WebhookEvent event) {
        return jdbc.sql("""
                        insert into webhook_event (id, client_id, session_id, event, occurrence, body, raised_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (session_id, event, occurrence) do nothing
                        """)
                        .params(event.id(), event.clientId(), event.sessionId(), event.event(), event.occurrence())
                        .params(event.body(), Timestamp.from(event.raisedAt()))
                        .update()
                == 1;
    }

    String idOf(Raised raised) {
        return jdbc.sql("select id from webhook_event where session_id = ? and event = ? and occurrence = ?")
                .params(raised.sessionId(), raised.event(), raised.occurrence())
                .query(String.class)
                .single();
    }

    WebhookEvent require(String id) {
        return jdbc.sql("select * from webhook_event where id = ?")
                .param(id)
                .query(EventRepository::read)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No webhook event " + id));
    }

    List<WebhookEvent> newest(UUID clientId, int limit) {
        return jdbc.sql("select * from webhook_event where client_id = ? order by raised_at desc, id limit ?")
                .params(clientId, limit)
                .query(EventRepository::read)
                .list();
    }

    private static WebhookEvent read(ResultSet row, int number) throws SQLException {
        return new WebhookEvent(
                row.getString("id"),
                row.getObject("client_id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("event"),
                row.getString("occurrence"),
                row.getBytes("body"),
                row.getTimestamp("raised_at").toInstant());
    }
}
