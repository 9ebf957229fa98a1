package org.pramaan.session;

import org.apache.commons.codec.digest.DigestUtils;
import org.pramaan.client.Clients;
import org.pramaan.document.SealedDocuments;
import org.pramaan.document.StorageKey;
import org.pramaan.platform.KeyedHash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores a session's pictures under its own key; a picture whose transaction is rolled back is taken out again. */
@Component
class DocumentVault {

    private final SealedDocuments store;
    private final SessionCiphers ciphers;
    private final Clients clients;
    private final KeyedHash hash;

    DocumentVault(SealedDocuments store, SessionCiphers ciphers, Clients clients, KeyedHash hash) {
        this.store = store;
        this.ciphers = ciphers;
        this.clients = clients;
        this.hash = hash;
    }

    StorageKey put(KycSession session, Upload upload, long epochMillis) {
        var slug = clients.require(session.clientId()).slug();
        var key = store.put(
                slug,
                session.userId().toString(),
                upload.kind(),
                upload.extension(),
                epochMillis,
                upload.bytes(),
                ciphers.of(session));
        removeOnRollback(key);
        return key;
    }

    byte[] open(KycSession session, KycDocument document) {
        return store.open(document.key(), ciphers.of(session));
    }

    void replace(KycSession session, KycDocument document, byte[] bytes) {
        store.replace(document.key(), bytes, ciphers.of(session));
    }

    String hashOf(KycSession session, byte[] bytes) {
        return hash.hexOf("document|" + session.id(), DigestUtils.sha256Hex(bytes));
    }

    private void removeOnRollback(StorageKey key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) store.delete(key);
            }
        });
    }
}
