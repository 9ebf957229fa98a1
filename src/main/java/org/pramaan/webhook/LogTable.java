package org.pramaan.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads deliveries together with their events and attempts. */
@Repository
class LogTable {

    private static final String DELIVERIES = """
            select delivery.*, event.event, event.session_id
            from webhook_delivery delivery join webhook_event event on event.id = delivery.event_id
            where delivery.client_id = :client
            """;

    private final JdbcClient jdbc;
    private final AttemptRepository attempts;

    LogTable(JdbcClient jdbc, AttemptRepository attempts) {
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    /** Oldest first. */
    List<LoggedDelivery> ofEvents(UUID clientId, List<String> eventIds) {
        return withAttempts(jdbc.sql(DELIVERIES + "and event_id = any (:events) order by created_at, delivery.id")
                .param("client", clientId)
                .param("events", eventIds.toArray(String[]::new)));
    }

    /** Newest first. */
    List<LoggedDelivery> find(UUID clientId, DeliveryFilter filter, int offset, int limit) {
        var parameters = new HashMap<String, @Nullable Object>();
        var sql = new StringBuilder(DELIVERIES);
        filter.conditions().forEach((condition, value) -> {
            parameters.put("p" + parameters.size(), value);
            sql.append("and ")
                    .append(condition)
                    .append(" = :p")
                    .append(parameters.size() - 1)
                    .append(' ');
        });
        return withAttempts(jdbc.sql(sql + "order by created_at desc, delivery.id limit :limit offset :offset")
                .params(parameters)
                .param("client", clientId)
                .param("limit", limit)
                .param("offset", offset));
    }

    private List<LoggedDelivery> withAttempts(JdbcClient.StatementSpec query) {
        var found = query.query(LogTable::read).list();
        var made = attempts.of(found.stream().map(LoggedDelivery::id).toList());
        return found.stream()
                .map(delivery -> delivery.with(made.getOrDefault(delivery.id(), List.of())))
                .toList();
    }

    private static LoggedDelivery read(ResultSet row, int number) throws SQLException {
        var delivery = DeliveryRepository.read(row, number);
        return new LoggedDelivery(
                delivery.id(),
                delivery.eventId(),
                row.getString("event"),
                row.getObject("session_id", UUID.class),
                delivery.endpointId(),
                delivery.origin(),
                delivery.state(),
                delivery.createdAt(),
                List.of());
    }
}
