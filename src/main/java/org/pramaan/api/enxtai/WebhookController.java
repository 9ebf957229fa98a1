package org.pramaan.api.enxtai;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.problem.Refusal;
import org.pramaan.webhook.FirstEndpoint;
import org.pramaan.webhook.WebhookLog;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A client's first webhook, all there was to configure before there were several (EN-60, EN-66). */
@RestController
@RequestMapping("/api/v1/client/webhook")
class WebhookController {

    private final FirstEndpoint endpoints;
    private final WebhookLog log;

    WebhookController(FirstEndpoint endpoints, WebhookLog log) {
        this.endpoints = endpoints;
        this.log = log;
    }

    @PutMapping
    WebhookAnswer.Configured configure(@Valid @RequestBody Configure request, Caller caller) {
        return WebhookAnswer.Configured.of(endpoints.configure(
                caller.clientId(), request.url(), request.secret(), Actor.clientKey(caller.keyId())));
    }

    @GetMapping
    WebhookAnswer.Endpoint endpoint(Caller caller) {
        return endpoints
                .find(caller.clientId())
                .map(WebhookAnswer.Endpoint::of)
                .orElseThrow(() -> Refusal.notFound("WEBHOOK_NOT_FOUND", "No webhook is configured"));
    }

    @GetMapping("/deliveries")
    WebhookAnswer.Deliveries deliveries(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, Caller caller) {
        return WebhookAnswer.Deliveries.of(log.newest(caller.clientId(), limit));
    }

    record Configure(@NotNull String url, @Nullable String secret) {

        @Override
        public String toString() {
            return "Configure[hidden]";
        }
    }
}
