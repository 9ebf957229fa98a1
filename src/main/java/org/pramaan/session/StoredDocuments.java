package org.pramaan.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a session: bytes encrypted in the store, rows beside them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredDocuments {

    private final KycDocumentRepository repository;
    private final DocumentVault vault;
    private final Clock clock;
    private final Ids ids;

    StoredDocuments(KycDocumentRepository repository, DocumentVault vault, Clock clock, Ids ids) {
        this.repository = repository;
        this.vault = vault;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<KycDocument> sameAs(KycSession session, Upload upload) {
        return repository
                .currentOf(session.id(), upload.kind())
                .filter(document -> document.holds(vault.hashOf(session, upload.bytes())));
    }

    /** Adds the document in the place of an earlier one of its kind. The caller holds the session's row lock. */
    KycDocument add(KycSession session, Upload upload) {
        repository.currentOf(session.id(), upload.kind()).ifPresent(KycDocument::replace);
        var receivedAt = afterEveryOther(session.id());
        var key = vault.put(session, upload, receivedAt.toEpochMilli());
        var hash = vault.hashOf(session, upload.bytes());
        return repository.saveAndFlush(new KycDocument(ids.next(), session.id(), upload, key, hash, receivedAt));
    }

    /** The same for a document from its issuer's register. */
    KycDocument addIssued(KycSession session, Upload upload) {
        var document = add(session, upload);
        document.comesFromIssuer();
        return document;
    }

    boolean areComplete(KycSession session) {
        return RequiredDocuments.areAllIn(repository.currentOf(session.id()));
    }

    /** The time in milliseconds names the stored file, so no two documents of a session may share one. */
    private Instant afterEveryOther(UUID sessionId) {
        var now = Instant.ofEpochMilli(clock.millis());
        return repository
                .latestArrival(sessionId)
                .map(latest -> latest.plusMillis(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }
}
