package org.pramaan.process.delivery;

import java.util.Map;
import java.util.UUID;
import org.pramaan.account.EmailAddress;
import org.pramaan.client.Clients;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.notification.Notifications;
import org.pramaan.webhook.EndpointStatus;
import org.pramaan.webhook.WebhookEndpoints;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to an owner that an endpoint was switched off, if it still is. Where this server sends no mail the audit trail
 * says so; the portal shows it either way.
 */
@Component
class OwnerMail {

    private static final Actor STEP = Actor.step("MailOwner");

    private final WebhookEndpoints endpoints;
    private final Owners owners;
    private final Clients clients;
    private final Notifications notifications;
    private final AuditTrail trail;

    OwnerMail(
            WebhookEndpoints endpoints, Owners owners, Clients clients, Notifications notifications, AuditTrail trail) {
        this.endpoints = endpoints;
        this.owners = owners;
        this.clients = clients;
        this.notifications = notifications;
        this.trail = trail;
    }

    @Transactional
    void send(UUID clientId, UUID endpointId, UUID ownerId) {
        endpoints.of(clientId).stream()
                .filter(endpoint -> endpoint.id().equals(endpointId) && !endpoint.enabled())
                .findFirst()
                .ifPresent(endpoint ->
                        owners.address(clientId, ownerId).ifPresent(address -> send(clientId, endpoint, address)));
    }

    private void send(UUID clientId, EndpointStatus endpoint, EmailAddress to) {
        if (notifications.canMail()) {
            notifications.send(DisabledNotice.mail(clients.require(clientId), endpoint, to), clientId, STEP);
        } else {
            var details = Map.of("endpoint", endpoint.id().toString());
            trail.record(new AuditEntry(clientId, STEP, "webhook.owner_not_mailed", null, details));
        }
    }
}
