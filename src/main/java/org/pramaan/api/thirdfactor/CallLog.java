package org.pramaan.api.thirdfactor;

import java.util.Map;
import java.util.Optional;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a known client had done into its audit trail; of guests without a key nothing is kept at all. */
@Component
class CallLog {

    private final AuditTrail trail;

    CallLog(AuditTrail trail) {
        this.trail = trail;
    }

    /** @param facts never personal data */
    @Transactional
    public void note(Optional<Caller> caller, String action, Map<String, String> facts) {
        caller.ifPresent(known ->
                trail.record(new AuditEntry(known.clientId(), Actor.clientKey(known.keyId()), action, null, facts)));
    }
}
