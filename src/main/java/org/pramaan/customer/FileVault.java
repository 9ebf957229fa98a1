package org.pramaan.customer;

import org.pramaan.client.Clients;
import org.pramaan.document.SealedDocuments;
import org.pramaan.document.StorageKey;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stores customers' files under their own keys, in a bucket that no session uses. A file whose transaction is rolled
 * back is taken out again, and one that was replaced goes when the transaction has committed.
 */
@Component
class FileVault {

    private final SealedDocuments store;
    private final CustomerCiphers ciphers;
    private final Clients clients;
    private final Ids ids;

    FileVault(SealedDocuments store, CustomerCiphers ciphers, Clients clients, Ids ids) {
        this.store = store;
        this.ciphers = ciphers;
        this.clients = clients;
        this.ids = ids;
    }

    StorageKey put(Customer customer, DocumentType type, FileFormat format, byte[] bytes) {
        var slug = clients.require(customer.clientId()).slug();
        var path = "%s/%s/%s.%s".formatted(customer.id(), type.folder(), ids.next(), format.extension());
        var key = new StorageKey("kyc-%s-customer".formatted(slug), path);
        store.replace(key, bytes, ciphers.of(customer.id()));
        deleteAfter(key, TransactionSynchronization.STATUS_ROLLED_BACK);
        return key;
    }

    byte[] open(CustomerDocument document) {
        return store.open(document.key(), ciphers.of(document.customerId()));
    }

    void delete(StorageKey key) {
        deleteAfter(key, TransactionSynchronization.STATUS_COMMITTED);
    }

    private void deleteAfter(StorageKey key, int outcome) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == outcome) store.delete(key);
            }
        });
    }
}
