package org.pramaan.notification;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of messages stands in the audit trail. */
@Component
class NotificationAudit {

    private final AuditTrail trail;

    NotificationAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void sent(String channel, Dispatch sent, UUID clientId, Actor actor) {
        var details = Map.of("channel", channel, "operation", sent.operationId());
        trail.record(new AuditEntry(clientId, actor, "notification.sent", null, details));
    }
}
