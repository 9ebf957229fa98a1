package org.pramaan.webhook;

import java.time.Instant;
import java.util.Map;
import org.pramaan.compliance.Actor;
import org.pramaan.webhook.WebhookEndpoint.Reason;
import org.springframework.stereotype.Component;

/** Notes how an endpoint heard; one that is gone or failed for days it switches off, and has its owners told (BS-03). */
@Component
class EndpointSwitch {

    private static final Actor STEP = Actor.step("AttemptDelivery");

    private final EndpointHealth health;
    private final EndpointAudit audit;
    private final OwnerAlert alert;

    EndpointSwitch(EndpointHealth health, EndpointAudit audit, OwnerAlert alert) {
        this.health = health;
        this.audit = audit;
        this.alert = alert;
    }

    void heard(WebhookEndpoint endpoint) {
        health.heard(endpoint);
    }

    void failed(WebhookEndpoint endpoint, Instant now) {
        if (health.failed(endpoint, now)) tell(endpoint, Reason.FAILING);
    }

    void gone(WebhookEndpoint endpoint, Instant now) {
        if (health.gone(endpoint, now)) tell(endpoint, Reason.GONE);
    }

    private void tell(WebhookEndpoint endpoint, Reason reason) {
        alert.endpointDisabled(endpoint.id(), endpoint.clientId());
        var details = Map.of("endpoint", endpoint.id().toString(), "reason", reason.name());
        audit.note(endpoint.clientId(), STEP, "webhook.disabled", details);
    }
}
