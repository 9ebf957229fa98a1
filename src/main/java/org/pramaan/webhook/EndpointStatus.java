package org.pramaan.webhook;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client may see of its endpoint; never the secret.
 *
 * @param previousSecretUntil until when deliveries are signed with the former secret as well
 * @param disabledReason {@code GONE} or {@code FAILING}
 */
public record EndpointStatus(
        URI url,
        Instant configuredAt,
        @Nullable Instant previousSecretUntil,
        @Nullable Instant disabledAt,
        @Nullable String disabledReason) {

    public boolean enabled() {
        return disabledAt == null;
    }

    static EndpointStatus of(WebhookEndpoint endpoint) {
        var previous = endpoint.secrets().previous();
        var disabled = endpoint.disabled();
        return new EndpointStatus(
                endpoint.url(),
                endpoint.configuredAt(),
                previous == null ? null : previous.until(),
                disabled == null ? null : disabled.at(),
                disabled == null ? null : disabled.reason().name());
    }
}
