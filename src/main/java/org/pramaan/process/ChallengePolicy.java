package org.pramaan.process;

import java.util.UUID;
import org.pramaan.client.Clients;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.CaseDocuments;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;

/** What a client asks of the person in front of the camera, and whether they did it. */
@Component
class ChallengePolicy {

    private final Sessions sessions;
    private final Clients clients;
    private final CaseDocuments documents;

    ChallengePolicy(Sessions sessions, Clients clients, CaseDocuments documents) {
        this.sessions = sessions;
        this.clients = clients;
        this.documents = documents;
    }

    /** Whether the session's client approves nobody by one photo. */
    boolean isRequired(UUID sessionId) {
        return clients.require(sessions.require(sessionId).clientId()).requireLivenessChallenge();
    }

    /** Whether the session's live photo was taken while the person met a challenge. */
    boolean isMet(UUID sessionId) {
        return documents
                .current(sessionId, DocumentKind.LIVE_PHOTO)
                .filter(photo -> photo.challengeId() != null)
                .isPresent();
    }
}
