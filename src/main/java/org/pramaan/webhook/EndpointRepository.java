package org.pramaan.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Clients;
import org.pramaan.platform.DataCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of endpoints; secrets are encrypted with the client's data key. */
@Repository
class EndpointRepository {

    private static final String PURPOSE = "webhook-secret";

    private final JdbcClient jdbc;
    private final Clients clients;

    EndpointRepository(JdbcClient jdbc, Clients clients) {
        this.jdbc = jdbc;
        this.clients = clients;
    }

    Optional<WebhookEndpoint> find(UUID clientId) {
        return jdbc.sql("select * from webhook_endpoint where client_id = ?")
                .param(clientId)
                .query((row, number) -> read(row, clients.cipherOf(clientId)))
                .optional();
    }

    boolean listens(UUID clientId) {
        return jdbc.sql("select count(*) from webhook_endpoint where client_id = ? and disabled_at is null")
                        .param(clientId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Makes this the client's one endpoint and forgets earlier failures. */
    void save(WebhookEndpoint endpoint) {
        var cipher = clients.cipherOf(endpoint.clientId());
        var previous = endpoint.secrets().previous();
        jdbc.sql("""
                insert into webhook_endpoint (client_id, url, secret, previous_secret, previous_secret_until, configured_at)
                values (:client, :url, :secret, :previous, :until, :at)
                on conflict (client_id) do update set
                    url = excluded.url,
                    secret = excluded.secret,
                    previous_secret = excluded.previous_secret,
                    previous_secret_until = excluded.previous_secret_until,
                    configured_at = excluded.configured_at,
                    failing_since = null, disabled_at = null, disabled_reason = null
                """)
                .param("client", endpoint.clientId())
                .param("url", endpoint.url().toString())
                .param("secret", cipher.encryptText(endpoint.secrets().current().value(), PURPOSE))
                .param(
                        "previous",
                        previous == null
                                ? null
                                : cipher.encryptText(previous.secret().value(), PURPOSE))
                .param("until", previous == null ? null : Timestamp.from(previous.until()))
                .param("at", Timestamp.from(endpoint.configuredAt()))
                .update();
    }

    private static WebhookEndpoint read(ResultSet row, DataCipher cipher) throws SQLException {
        return new WebhookEndpoint(
                row.getObject("client_id", UUID.class),
                URI.create(row.getString("url")),
                new Secrets(secret(row.getBytes("secret"), cipher), retiring(row, cipher)),
                row.getTimestamp("configured_at").toInstant(),
                disabled(row));
    }

    private static Secrets.@Nullable Retiring retiring(ResultSet row, DataCipher cipher) throws SQLException {
        var until = row.getTimestamp("previous_secret_until");
        return until == null
                ? null
                : new Secrets.Retiring(secret(row.getBytes("previous_secret"), cipher), until.toInstant());
    }

    private static WebhookEndpoint.@Nullable Disabled disabled(ResultSet row) throws SQLException {
        var at = row.getTimestamp("disabled_at");
        return at == null
                ? null
                : new WebhookEndpoint.Disabled(
                        at.toInstant(), WebhookEndpoint.Reason.valueOf(row.getString("disabled_reason")));
    }

    private static WebhookSecret secret(byte[] encrypted, DataCipher cipher) {
        return new WebhookSecret(cipher.decryptText(encrypted, PURPOSE));
    }
}
