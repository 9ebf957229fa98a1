package org.pramaan.portal.sessions;

import java.util.Map;
import java.util.UUID;
import org.pramaan.account.Member;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.problem.Refusal;
import org.pramaan.session.SessionRow;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;

/** Hands members the sessions of their client and no other, and writes into the audit trail what they saw. */
@Component
class SessionDesk {

    private final Sessions sessions;
    private final AuditTrail trail;

    SessionDesk(Sessions sessions, AuditTrail trail) {
        this.sessions = sessions;
        this.trail = trail;
    }

    /** @throws Refusal 404 for an unknown session, and likewise for another client's */
    SessionRow require(Member member, String written) {
        try {
            var session = sessions.glance(UUID.fromString(written));
            if (session.clientId().equals(member.clientId())) return session;
        } catch (IllegalArgumentException | Refusal unknown) {
            // told below, as for a session of somebody else
        }
        throw Refusal.notFound("SESSION_NOT_FOUND", "There is no such session.");
    }

    void note(Member member, UUID sessionId, String action, Map<String, String> details) {
        trail.record(new AuditEntry(member.clientId(), member.actor(), action, sessionId, details));
    }
}
