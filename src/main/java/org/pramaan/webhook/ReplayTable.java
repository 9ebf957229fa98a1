package org.pramaan.webhook;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the events to be sent again. */
@Repository
class ReplayTable {

    private static final String ON_ITS_WAY = """
            exists (select 1 from webhook_delivery delivery where delivery.event_id = event.id
                and delivery.endpoint_id = :endpoint and delivery.state = '%s')
            """;

    private final JdbcClient jdbc;

    ReplayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the event of the delivery is on its way to the same receiver. */
    boolean isOnItsWay(WebhookDelivery delivery) {
        return jdbc.sql("""
                        select exists (select 1 from webhook_delivery where event_id = :event and state = 'PENDING'
                            and endpoint_id is not distinct from :endpoint)
                        """)
                .param("event", delivery.eventId())
                .param("endpoint", delivery.endpointId())
                .query(Boolean.class)
                .single();
    }

    /** Whether there is still something to send. */
    boolean isKept(String eventId) {
        return jdbc.sql("select body is not null from webhook_event where id = ?")
                .param(eventId)
                .query(Boolean.class)
                .single();
    }

    /** The ids, oldest first, of what the endpoint listens to and is not on its way there anyway. */
    List<String> find(WebhookEndpoint endpoint, ReplayRange range, int limit) {
        return jdbc.sql("""
                        select id from webhook_event event
                        where client_id = :client and session_id is not null and body is not null
                            and raised_at >= :from and raised_at < :to
                            and (cardinality(:events) = 0 or event = any (:events))
                            and not exists (select 1 from webhook_delivery delivery
                                where delivery.event_id = event.id and delivery.origin = 'CALLBACK')
                            and not %s and not (:failedOnly and %s)
                        order by raised_at, id limit :limit
                        """.formatted(ON_ITS_WAY.formatted("PENDING"), ON_ITS_WAY.formatted("DELIVERED")))
                .param("client", endpoint.clientId())
                .param("endpoint", endpoint.id())
                .param("from", Timestamp.from(range.from()))
                .param("to", Timestamp.from(range.to()))
                .param("events", endpoint.subscription().events().toArray(String[]::new))
                .param("failedOnly", range.failedOnly())
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
