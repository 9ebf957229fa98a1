package org.pramaan.api.enxtai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.webhook.EndpointStatus;
import org.pramaan.webhook.TestEvents.Result;
import org.pramaan.webhook.WebhookEndpoints.Configured;

/**
 * What {@link EndpointsController} answers.
 *
 * @param events none means all
 * @param secret only when it is new
 */
@JsonInclude(Include.NON_NULL)
record EndpointAnswer(
        UUID id,
        URI url,
        List<String> events,
        @Nullable String description,
        boolean enabled,
        Instant configuredAt,
        @Nullable Instant previousSecretUntil,
        @Nullable Instant failingSince,
        @Nullable Instant disabledAt,
        @Nullable String disabledReason,
        @Nullable String secret) {

    static EndpointAnswer of(EndpointStatus endpoint) {
        return of(endpoint, null);
    }

    static EndpointAnswer of(Configured configured) {
        return of(configured.endpoint(), configured.secret());
    }

    private static EndpointAnswer of(EndpointStatus endpoint, @Nullable String secret) {
        return new EndpointAnswer(
                endpoint.id(),
                endpoint.url(),
                endpoint.events().stream().sorted().toList(),
                endpoint.description(),
                endpoint.enabled(),
                endpoint.configuredAt(),
                endpoint.previousSecretUntil(),
                endpoint.failingSince(),
                endpoint.disabledAt(),
                endpoint.disabledReason(),
                secret);
    }

    @Override
    public String toString() {
        return "EndpointAnswer[" + id + "]";
    }

    /** Oldest first. */
    record All(List<EndpointAnswer> webhooks) {

        static All of(List<EndpointStatus> endpoints) {
            return new All(endpoints.stream().map(EndpointAnswer::of).toList());
        }
    }

    /**
     * What came of a test.
     *
     * @param id the event's
     * @param response the beginning of the receiver's answer, as text
     */
    @JsonInclude(Include.NON_NULL)
    record Test(
            String id,
            String deliveryId,
            boolean delivered,
            @Nullable Integer statusCode,
            @Nullable String error,
            long durationMs,
            String response) {

        static Test of(Result result) {
            return new Test(
                    result.eventId(),
                    result.deliveryId(),
                    result.delivered(),
                    result.status(),
                    result.failure(),
                    result.duration().toMillis(),
                    result.response());
        }
    }
}
