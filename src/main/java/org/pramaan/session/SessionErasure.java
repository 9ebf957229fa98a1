package org.pramaan.session;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a decided session: its data key, documents, readings, findings, verdicts and reviews. What is left elsewhere,
 * such as webhook events or backups of the document store, was encrypted with that key and opens no more; the audit
 * trail and the proof of consent stay (BS-09).
 */
@Component
public class SessionErasure {

    private final LockedSessions locked;
    private final ErasedRows rows;
    private final SessionLog log;
    private final ApplicationEventPublisher events;

    SessionErasure(LockedSessions locked, ErasedRows rows, SessionLog log, ApplicationEventPublisher events) {
        this.locked = locked;
        this.rows = rows;
        this.log = log;
        this.events = events;
    }

    /** @throws org.pramaan.problem.Refusal 404 if the client has no such session, 409 if it is not decided yet */
    @Transactional
    public void erase(UUID clientId, UUID sessionId, Actor actor) {
        if (!rows.has(clientId, sessionId)) throw SessionRefusals.unknownSession();
        var session = locked.require(sessionId);
        if (!session.state().isFinal()) throw SessionRefusals.notDecided();
        boolean last = rows.isLast(session);
        events.publishEvent(new SessionErased(clientId, sessionId, session.externalUserId(), last));
        rows.delete(session, last);
        log.note(session, actor, "session.erased", Map.of());
    }
}
