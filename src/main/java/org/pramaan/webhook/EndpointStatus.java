package org.pramaan.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client may see of its endpoint; never the secret.
 *
 * @param events names of {@link PublishedEvents}; none means all
 * @param previousSecretUntil until when deliveries are signed with the former secret as well
 * @param failingSince when the first attempt failed after which none succeeded
 * @param disabledReason {@code GONE}, {@code FAILING} or {@code BY_CLIENT}
 */
public record EndpointStatus(
        UUID id,
        URI url,
        Set<String> events,
        @Nullable String description,
        Instant configuredAt,
        @Nullable Instant previousSecretUntil,
        @Nullable Instant failingSince,
        @Nullable Instant disabledAt,
        @Nullable String disabledReason) {

    public boolean enabled() {
        return disabledAt == null;
    }

    static EndpointStatus of(WebhookEndpoint endpoint) {
        var subscription = endpoint.subscription();
        var previous = endpoint.secrets().previous();
        var disabled = endpoint.disabled();
        return new EndpointStatus(
                endpoint.id(),
                subscription.url(),
                subscription.events(),
                subscription.description(),
                endpoint.configuredAt(),
                previous == null ? null : previous.until(),
                endpoint.failingSince(),
                disabled == null ? null : disabled.at(),
                disabled == null ? null : disabled.reason().name());
    }
}
