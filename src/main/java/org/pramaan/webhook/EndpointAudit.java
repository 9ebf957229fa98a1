package org.pramaan.webhook;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done with webhooks, in the client's audit trail: ids and words, no address and no secret. */
@Component
class EndpointAudit {

    private final AuditTrail trail;

    EndpointAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void note(UUID clientId, Actor actor, String action, UUID endpointId) {
        note(clientId, actor, action, Map.of("endpoint", endpointId.toString()));
    }

    @Transactional
    void note(UUID clientId, Actor actor, String action, Map<String, ?> details) {
        trail.record(new AuditEntry(clientId, actor, action, null, details));
    }
}
