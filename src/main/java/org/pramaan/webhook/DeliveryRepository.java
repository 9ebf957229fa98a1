package org.pramaan.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of deliveries. */
@Repository
class DeliveryRepository {

    private final JdbcClient jdbc;

    DeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WebhookDelivery delivery) {
        jdbc.sql("""
                insert into webhook_delivery (id, event_id, client_id, endpoint_id, origin, state, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(delivery.id(), delivery.eventId(), delivery.clientId(), delivery.endpointId())
                .params(delivery.origin().name(), delivery.state().name(), Timestamp.from(delivery.createdAt()))
                .update();
    }

    WebhookDelivery require(String id) {
        return jdbc.sql("select * from webhook_delivery where id = ?")
                .param(id)
                .query(DeliveryRepository::read)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No webhook delivery " + id));
    }

    Optional<WebhookDelivery> find(UUID clientId, String id) {
        return jdbc.sql("select * from webhook_delivery where client_id = ? and id = ?")
                .params(clientId, id)
                .query(DeliveryRepository::read)
                .optional();
    }

    void settle(String id, DeliveryState state) {
        jdbc.sql("update webhook_delivery set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    static WebhookDelivery read(ResultSet row, int number) throws SQLException {
        return new WebhookDelivery(
                row.getString("id"),
                row.getString("event_id"),
                row.getObject("client_id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                DeliveryOrigin.valueOf(row.getString("origin")),
                DeliveryState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant());
    }
}
