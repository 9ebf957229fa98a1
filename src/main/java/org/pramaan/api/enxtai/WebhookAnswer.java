package org.pramaan.api.enxtai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.webhook.EndpointStatus;
import org.pramaan.webhook.WebhookAttempt;
import org.pramaan.webhook.WebhookEndpoints;
import org.pramaan.webhook.WebhookLog.LoggedEvent;

/** What {@link WebhookController} answers. */
final class WebhookAnswer {

    private WebhookAnswer() {}

    /** The one answer with the secret in it. */
    record Configured(String url, String secret, boolean enabled, Instant configuredAt) {

        static Configured of(WebhookEndpoints.Configured configured) {
            var endpoint = configured.endpoint();
            return new Configured(
                    endpoint.url().toString(), configured.secret(), endpoint.enabled(), endpoint.configuredAt());
        }

        @Override
        public String toString() {
            return "Configured[hidden]";
        }
    }

    @JsonInclude(Include.NON_NULL)
    record Endpoint(
            String url,
            boolean enabled,
            Instant configuredAt,
            @Nullable Instant previousSecretUntil,
            @Nullable Instant disabledAt,
            @Nullable String disabledReason) {

        static Endpoint of(EndpointStatus endpoint) {
            return new Endpoint(
                    endpoint.url().toString(),
                    endpoint.enabled(),
                    endpoint.configuredAt(),
                    endpoint.previousSecretUntil(),
                    endpoint.disabledAt(),
                    endpoint.disabledReason());
        }
    }

    record Deliveries(List<Delivery> deliveries) {

        static Deliveries of(List<LoggedEvent> logged) {
            return new Deliveries(logged.stream().map(Delivery::of).toList());
        }
    }

    /** One event, without its data; a test has no session. */
    @JsonInclude(Include.NON_NULL)
    record Delivery(
            String id,
            String event,
            @Nullable UUID kycSessionId,
            Instant timestamp,
            String state,
            List<Attempt> attempts) {

        static Delivery of(LoggedEvent logged) {
            return new Delivery(
                    logged.id(),
                    logged.event(),
                    logged.sessionId(),
                    logged.raisedAt(),
                    logged.state().name(),
                    logged.attempts().stream().map(Attempt::of).toList());
        }
    }

    @JsonInclude(Include.NON_NULL)
    record Attempt(
            UUID id,
            Instant timestamp,
            @Nullable Integer statusCode,
            @Nullable String error,
            long durationMs) {

        static Attempt of(WebhookAttempt attempt) {
            return new Attempt(
                    attempt.id(),
                    attempt.at(),
                    attempt.status(),
                    attempt.failure(),
                    attempt.duration().toMillis());
        }
    }
}
