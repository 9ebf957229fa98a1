package org.pramaan.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.DataCipher;
import org.pramaan.webhook.WebhookEndpoint.Disabled;
import org.pramaan.webhook.WebhookEndpoint.Reason;
import org.springframework.jdbc.core.RowMapper;

/** Reads an endpoint; its secrets are encrypted with the client's data key. */
record EndpointRow(DataCipher cipher) implements RowMapper<WebhookEndpoint> {

    static final String PURPOSE = "webhook-secret";

    @Override
    public WebhookEndpoint mapRow(ResultSet row, int number) throws SQLException {
        return new WebhookEndpoint(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                subscription(row),
                new Secrets(secret(row.getBytes("secret")), retiring(row)),
                row.getTimestamp("configured_at").toInstant(),
                instant(row, "failing_since"),
                disabled(row));
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        var events = Set.of((String[]) row.getArray("events").getArray());
        return new Subscription(URI.create(row.getString("url")), events, row.getString("description"));
    }

    private Secrets.@Nullable Retiring retiring(ResultSet row) throws SQLException {
        var until = instant(row, "previous_secret_until");
        return until == null ? null : new Secrets.Retiring(secret(row.getBytes("previous_secret")), until);
    }

    private static @Nullable Disabled disabled(ResultSet row) throws SQLException {
        var at = instant(row, "disabled_at");
        return at == null ? null : new Disabled(at, Reason.valueOf(row.getString("disabled_reason")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }

    private WebhookSecret secret(byte[] encrypted) {
        return new WebhookSecret(cipher.decryptText(encrypted, PURPOSE));
    }
}
