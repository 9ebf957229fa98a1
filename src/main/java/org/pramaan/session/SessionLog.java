package org.pramaan.session;

import java.util.Map;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;

/** Writes what happens to a session into its client's audit trail, in the same transaction. */
@Component
class SessionLog {

    private final AuditTrail trail;

    SessionLog(AuditTrail trail) {
        this.trail = trail;
    }

    void note(KycSession session, Actor actor, String action, Map<String, String> details) {
        trail.record(new AuditEntry(session.clientId(), actor, action, session.id(), details));
    }
}
