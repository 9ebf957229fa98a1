package org.pramaan.thirdfactor;

import java.util.UUID;
import org.pramaan.client.Caller;
import org.pramaan.client.Clients;
import org.pramaan.session.Opening;
import org.pramaan.session.SessionOpenings;
import org.springframework.stereotype.Component;

/** Opens sessions for tenants; in the audit trail their credentials stand where an API key's id would. */
@Component
class TenantOpenings {

    private final Clients clients;
    private final SessionOpenings openings;

    TenantOpenings(Clients clients, SessionOpenings openings) {
        this.clients = clients;
        this.openings = openings;
    }

    UUID open(Tenant tenant, String identifier) {
        return openings.open(new Opening(caller(tenant), identifier, null, null, null))
                .sessionId();
    }

    private Caller caller(Tenant tenant) {
        var client = clients.require(tenant.clientId());
        return new Caller(
                client.id(),
                client.slug(),
                client.name(),
                client.requestsPerMinute(),
                tenant.id(),
                client.resumeOpenSession());
    }
}
