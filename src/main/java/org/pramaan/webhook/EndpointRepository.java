package org.pramaan.webhook;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Clients;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of endpoints; secrets are encrypted with the client's data key. */
@Repository
class EndpointRepository {

    private static final String OF_CLIENT = "select * from webhook_endpoint where client_id = :client ";
    private static final String OLDEST_FIRST = "order by created_at, id";

    private final JdbcClient jdbc;
    private final Clients clients;

    EndpointRepository(JdbcClient jdbc, Clients clients) {
        this.jdbc = jdbc;
        this.clients = clients;
    }

    /** Lets one transaction at a time change the client's endpoints, attempts that end meanwhile included. */
    void lock(UUID clientId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('webhook-endpoints ' || ?::text, 0))")
                .param(clientId)
                .query(row -> {});
        jdbc.sql("select 1 from webhook_endpoint where client_id = ? for no key update")
                .param(clientId)
                .query(row -> {});
    }

    Optional<WebhookEndpoint> find(UUID clientId, UUID id) {
        return jdbc.sql(OF_CLIENT + "and id = :id")
                .param("client", clientId)
                .param("id", id)
                .query(new EndpointRow(clients.cipherOf(clientId)))
                .optional();
    }

    /** Oldest first. */
    List<WebhookEndpoint> all(UUID clientId) {
        return jdbc.sql(OF_CLIENT + OLDEST_FIRST)
                .param("client", clientId)
                .query(new EndpointRow(clients.cipherOf(clientId)))
                .list();
    }

    /** Those that are to hear of the event now; none is deleted before the transaction ends. */
    List<UUID> listening(UUID clientId, String event) {
        return jdbc.sql("""
                        select id from webhook_endpoint
                        where client_id = ? and disabled_at is null and (events = '{}' or ? = any (events))
                        """ + OLDEST_FIRST + " for key share")
                .params(clientId, event)
                .query(UUID.class)
                .list();
    }

    void add(WebhookEndpoint endpoint) {
        jdbc.sql("""
                insert into webhook_endpoint (id, client_id, url, events, description, secret, previous_secret,
                    previous_secret_until, created_at, configured_at, failing_since, disabled_at, disabled_reason)
                values (:id, :client, :url, :events, :description, :secret, :previous,
                    :until, :at, :at, :failing, :disabled, :reason)
                """).params(columns(endpoint)).update();
    }

    void update(WebhookEndpoint endpoint) {
        jdbc.sql("""
                update webhook_endpoint set url = :url, events = :events, description = :description,
                    secret = :secret, previous_secret = :previous, previous_secret_until = :until,
                    configured_at = :at, failing_since = :failing, disabled_at = :disabled, disabled_reason = :reason
                where client_id = :client and id = :id
                """).params(columns(endpoint)).update();
    }

    void delete(UUID clientId, UUID id) {
        jdbc.sql("delete from webhook_endpoint where client_id = ? and id = ?")
                .params(clientId, id)
                .update();
    }

    private Map<String, @Nullable Object> columns(WebhookEndpoint endpoint) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", endpoint.id());
        columns.put("client", endpoint.clientId());
        columns.put("url", endpoint.url().toString());
        columns.put("events", endpoint.subscription().events().toArray(String[]::new));
        columns.put("description", endpoint.subscription().description());
        columns.put("at", Timestamp.from(endpoint.configuredAt()));
        columns.put("failing", timestamp(endpoint.failingSince()));
        var disabled = endpoint.disabled();
        columns.put("disabled", disabled == null ? null : timestamp(disabled.at()));
        columns.put("reason", disabled == null ? null : disabled.reason().name());
        columns.putAll(secrets(endpoint));
        return columns;
    }

    private Map<String, @Nullable Object> secrets(WebhookEndpoint endpoint) {
        var cipher = clients.cipherOf(endpoint.clientId());
        var previous = endpoint.secrets().previous();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("secret", cipher.encryptText(endpoint.secrets().current().value(), EndpointRow.PURPOSE));
        columns.put(
                "previous",
                previous == null ? null : cipher.encryptText(previous.secret().value(), EndpointRow.PURPOSE));
        columns.put("until", previous == null ? null : timestamp(previous.until()));
        return columns;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
