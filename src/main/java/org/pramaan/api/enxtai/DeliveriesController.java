package org.pramaan.api.enxtai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.webhook.DeliveryFilter;
import org.pramaan.webhook.DeliveryLog;
import org.pramaan.webhook.DeliveryState;
import org.pramaan.webhook.LoggedDelivery;
import org.pramaan.webhook.ReplayRange;
import org.pramaan.webhook.Replays;
import org.pramaan.webhook.WebhookEndpoints;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What went to a client's webhooks, and sending it again (EN-66, BS-03); never what the events say of a person. */
@RestController
@RequestMapping("/api/v1/client/webhooks")
class DeliveriesController {

    private final WebhookEndpoints endpoints;
    private final DeliveryLog log;
    private final Replays replays;

    DeliveriesController(WebhookEndpoints endpoints, DeliveryLog log, Replays replays) {
        this.endpoints = endpoints;
        this.log = log;
        this.replays = replays;
    }

    @GetMapping("/{id}/deliveries")
    Page page(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Nullable String event,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        var endpoint = endpoints.require(caller.clientId(), id);
        var filter = new DeliveryFilter(endpoint.id(), state, event);
        return Page.of(log.page(caller.clientId(), filter, page, limit));
    }

    @PostMapping("/deliveries/{deliveryId}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started replay(@PathVariable String deliveryId, Caller caller) {
        return new Started(replays.one(caller.clientId(), deliveryId, Actor.clientKey(caller.keyId())));
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Counted replay(@PathVariable UUID id, @Valid @RequestBody Range range, Caller caller) {
        return new Counted(replays.range(caller.clientId(), id, range.checked(), Actor.clientKey(caller.keyId())));
    }

    /** @param failedOnly only what the webhook has not heard */
    record Range(@NotNull Instant from, @NotNull Instant to, boolean failedOnly) {

        ReplayRange checked() {
            return new ReplayRange(from, to, failedOnly);
        }
    }

    record Started(String deliveryId) {}

    record Counted(int replayed) {}

    /** @param more whether another page follows */
    record Page(List<Delivery> deliveries, boolean more) {

        static Page of(DeliveryLog.Page page) {
            return new Page(page.deliveries().stream().map(Delivery::of).toList(), page.more());
        }
    }

    /** One event on its way here, without its data; a test has no session. */
    @JsonInclude(Include.NON_NULL)
    record Delivery(
            String id,
            String eventId,
            String event,
            @Nullable UUID kycSessionId,
            Instant timestamp,
            String state,
            String origin,
            List<WebhookAnswer.Attempt> attempts) {

        static Delivery of(LoggedDelivery logged) {
            return new Delivery(
                    logged.id(),
                    logged.eventId(),
                    logged.event(),
                    logged.sessionId(),
                    logged.createdAt(),
                    logged.state().name(),
                    logged.origin().name(),
                    logged.attempts().stream().map(WebhookAnswer.Attempt::of).toList());
        }
    }
}
