package org.pramaan.session;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.document.DocumentKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a session on as its case decides; every move is written to the audit trail with whoever made it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SessionMoves {

    private final LockedSessions locked;
    private final KycDocumentRepository documents;
    private final SessionLog log;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    SessionMoves(
            LockedSessions locked,
            KycDocumentRepository documents,
            SessionLog log,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.locked = locked;
        this.documents = documents;
        this.log = log;
        this.publisher = publisher;
        this.clock = clock;
    }

    public void record(UUID sessionId, Scores scores) {
        locked.require(sessionId).record(scores, clock.instant());
    }

    public void approveByRules(UUID sessionId) {
        var session = locked.require(sessionId);
        session.approveByRules(clock.instant());
        log.note(session, Actor.step("MarkFaceVerified"), "session.face_verified", Map.of());
        publisher.publishEvent(new SessionDecided(sessionId));
    }

    public void openReview(UUID sessionId) {
        var session = locked.require(sessionId);
        session.openReview(clock.instant());
        log.note(session, Actor.step("OpenReview"), "session.review_opened", Map.of());
    }

    public void approve(UUID sessionId, String reviewer) {
        var session = locked.require(sessionId);
        session.approve(clock.instant());
        log.note(session, Actor.staff(reviewer), "session.approved", Map.of());
        publisher.publishEvent(new SessionDecided(sessionId));
    }

    public void reject(UUID sessionId, Actor actor, String reasonCode) {
        var session = locked.require(sessionId);
        session.reject(reasonCode, clock.instant());
        log.note(session, actor, "session.rejected", Map.of("reason", reasonCode));
        publisher.publishEvent(new SessionDecided(sessionId));
    }

    /** The session waits again, for these documents. */
    public void askAgain(UUID sessionId, String reviewer, Collection<DocumentKind> kinds) {
        var session = locked.require(sessionId);
        session.askAgain(clock.instant());
        documents.currentOf(sessionId).stream()
                .filter(document -> kinds.contains(document.kind()))
                .forEach(KycDocument::replace);
        log.note(session, Actor.staff(reviewer), "session.documents_asked_again", Map.of("kinds", kinds.toString()));
    }

    public void expire(UUID sessionId) {
        var session = locked.require(sessionId);
        session.expire(clock.instant());
        log.note(session, Actor.step("ExpireSession"), "session.expired", Map.of());
    }
}
