package org.pramaan.session;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was read from documents. The last reading of a complete set sees it, under the session's row lock, and
 * tells the process exactly once; a document that cannot be read counts as read.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Readings {

    private final KycDocumentRepository documents;
    private final LockedSessions locked;
    private final ReadingSeal seal;
    private final SessionLog log;
    private final Clock clock;

    Readings(KycDocumentRepository documents, LockedSessions locked, ReadingSeal seal, SessionLog log, Clock clock) {
        this.documents = documents;
        this.locked = locked;
        this.seal = seal;
        this.log = log;
        this.clock = clock;
    }

    /** The document, with its bytes unless it has been read, given up or replaced meanwhile. */
    public ToRead next(UUID documentId) {
        var document = documents.findById(documentId).orElseThrow();
        if (!document.isUnread()) return ToRead.nothing(document);
        return new ToRead(document.sessionId(), document.kind(), document.mediaType(), seal.open(document));
    }

    public void keep(UUID documentId, Reading reading) {
        var document = documents.findById(documentId).orElseThrow();
        var session = locked.require(document.sessionId());
        seal.keep(session, document, reading);
        log.note(
                session,
                Actor.step("ReadDocument"),
                "document.read",
                Map.of("kind", document.kind().name(), "type", reading.facts().type()));
    }

    /** @param reason why it could not be read, without personal data */
    public void giveUp(UUID documentId, String reason) {
        var document = documents.findById(documentId).orElseThrow();
        document.giveUp(reason);
        log.note(
                locked.require(document.sessionId()),
                Actor.step("MarkUnreadable"),
                "document.unreadable",
                Map.of("kind", document.kind().name()));
    }

    /** Whether this was the last reading that the session waited for; true exactly once for each complete set. */
    public boolean complete(UUID sessionId) {
        var session = locked.require(sessionId);
        if (session.state() != SessionState.COLLECTED) return false;
        if (documents.currentOf(sessionId).stream().anyMatch(KycDocument::isUnread)) return false;
        session.extract(clock.instant());
        return true;
    }
}
