package org.pramaan.session;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows sessions to those who may see them. */
@Component
public class Sessions {

    private final KycSessionRepository sessions;
    private final KycDocumentRepository documents;
    private final SessionFacts facts;

    Sessions(KycSessionRepository sessions, KycDocumentRepository documents, SessionFacts facts) {
        this.sessions = sessions;
        this.documents = documents;
        this.facts = facts;
    }

    /** @throws org.pramaan.problem.Refusal 404 if there is no such session, 403 if it is another client's (EN-04) */
    @Transactional(readOnly = true)
    public SessionView ownedBy(UUID clientId, UUID sessionId) {
        var session = sessions.findById(sessionId).orElseThrow(SessionRefusals::unknownSession);
        if (!session.clientId().equals(clientId)) throw SessionRefusals.otherClient();
        return view(session);
    }

    /** The session, whoever asks: for the process and for reviewers. */
    @Transactional(readOnly = true)
    public SessionView require(UUID sessionId) {
        return view(sessions.findById(sessionId).orElseThrow(SessionRefusals::unknownSession));
    }

    /** The session at a glance, whoever asks: nothing is decrypted. */
    @Transactional(readOnly = true)
    public SessionRow glance(UUID sessionId) {
        return SessionRow.of(sessions.findById(sessionId).orElseThrow(SessionRefusals::unknownSession));
    }

    /** A glance that decrypts nothing. */
    SessionState stateOf(UUID sessionId) {
        return sessions.stateOf(sessionId);
    }

    private SessionView view(KycSession session) {
        return new SessionView(
                session.id(),
                session.clientId(),
                session.externalUserId(),
                session.state(),
                session.round(),
                progress(session),
                ExtractedData.of(facts.of(session)),
                session.scores(),
                session.rejectionReason(),
                session.openedAt(),
                session.updatedAt());
    }

    private int progress(KycSession session) {
        return session.state().isStop() ? 100 : RequiredDocuments.progress(documents.currentOf(session.id()));
    }
}
