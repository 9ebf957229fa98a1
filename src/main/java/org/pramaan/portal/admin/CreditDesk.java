package org.pramaan.portal.admin;

import java.util.Map;
import java.util.UUID;
import org.pramaan.client.Clients;
import org.pramaan.client.Credits;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with credits, each with an entry in the client's audit trail. */
@Component
@Transactional
class CreditDesk {

    private static final int MOST = 1_000_000;

    private final ClientDesk desk;
    private final Clients clients;
    private final Credits credits;
    private final AuditTrail trail;

    CreditDesk(ClientDesk desk, Clients clients, Credits credits, AuditTrail trail) {
        this.desk = desk;
        this.clients = clients;
        this.credits = credits;
        this.trail = trail;
    }

    /** To the client, and as many to its sandbox. */
    public void grant(UUID clientId, int granted, Actor actor) {
        if (granted > MOST) throw new IllegalArgumentException("Too many credits at once");
        var client = desk.requireLive(clientId);
        credits.add(client.id(), granted);
        credits.add(clients.sandboxOf(clientId).id(), granted);
        trail.record(new AuditEntry(clientId, actor, "client.credits_granted", null, Map.of("credits", granted)));
    }
}
