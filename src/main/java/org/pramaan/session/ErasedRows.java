package org.pramaan.session;

import java.util.List;
import java.util.UUID;
import org.pramaan.document.SealedDocuments;
import org.pramaan.document.StorageKey;
import org.pramaan.document.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rows of a session, and the pictures they stand for, as they go. Other tables' rows go with the session's. */
@Component
class ErasedRows {

    private static final Logger log = LoggerFactory.getLogger(ErasedRows.class);

    private final KycSessionRepository sessions;
    private final KycUserRepository users;
    private final KycDocumentRepository documents;
    private final SealedDocuments store;

    ErasedRows(
            KycSessionRepository sessions,
            KycUserRepository users,
            KycDocumentRepository documents,
            SealedDocuments store) {
        this.sessions = sessions;
        this.users = users;
        this.documents = documents;
        this.store = store;
    }

    boolean has(UUID clientId, UUID sessionId) {
        return sessions.existsByIdAndClientId(sessionId, clientId);
    }

    boolean isLast(KycSession session) {
        return sessions.countByUserId(session.userId()) == 1;
    }

    void delete(KycSession session, boolean withUser) {
        var pictures = documents.findBySessionId(session.id()).stream()
                .map(KycDocument::key)
                .toList();
        sessions.delete(session);
        sessions.flush();
        if (withUser) users.deleteById(session.userId());
        deleteAfterCommit(pictures);
    }

    private void deleteAfterCommit(List<StorageKey> pictures) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                pictures.forEach(ErasedRows.this::discard);
            }
        });
    }

    /** A picture that survives this, as when the store is away, opens no more and is swept up as an orphan. */
    private void discard(StorageKey picture) {
        try {
            store.delete(picture);
        } catch (StoreUnavailable away) {
            log.warn("A picture of an erased session is still in the store, which is away");
        }
    }
}
