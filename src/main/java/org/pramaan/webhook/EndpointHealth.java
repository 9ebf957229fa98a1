package org.pramaan.webhook;

import java.sql.Timestamp;
import java.time.Instant;
import org.pramaan.webhook.WebhookEndpoint.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether an endpoint hears us. Single statements, so that attempts under way at the same time overwrite nothing; an
 * endpoint configured anew meanwhile is left alone.
 */
@Repository
class EndpointHealth {

    private static final String SAME = " where id = :id and configured_at = :configured ";

    private final JdbcClient jdbc;
    private final WebhookSettings settings;

    EndpointHealth(JdbcClient jdbc, WebhookSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    void heard(WebhookEndpoint endpoint) {
        update(endpoint, "set failing_since = null" + SAME + "and failing_since is not null")
                .update();
    }

    /** Switches the endpoint off if it failed all the time that is allowed; true if that happened now. */
    boolean failed(WebhookEndpoint endpoint, Instant now) {
        update(endpoint, "set failing_since = :now" + SAME + "and failing_since is null")
                .param("now", Timestamp.from(now))
                .update();
        return disable(endpoint, Reason.FAILING, now, "and failing_since <= :before")
                        .param("before", Timestamp.from(now.minus(settings.disableAfter())))
                        .update()
                == 1;
    }

    /** Switches the endpoint off; true if it was on. */
    boolean gone(WebhookEndpoint endpoint, Instant now) {
        return disable(endpoint, Reason.GONE, now, "").update() == 1;
    }

    private JdbcClient.StatementSpec disable(WebhookEndpoint endpoint, Reason reason, Instant now, String condition) {
        var set = "set disabled_at = :now, disabled_reason = :reason";
        return update(endpoint, set + SAME + "and disabled_at is null " + condition)
                .param("now", Timestamp.from(now))
                .param("reason", reason.name());
    }

    private JdbcClient.StatementSpec update(WebhookEndpoint endpoint, String change) {
        return jdbc.sql("update webhook_endpoint " + change)
                .param("id", endpoint.id())
                .param("configured", Timestamp.from(endpoint.configuredAt()));
    }
}
