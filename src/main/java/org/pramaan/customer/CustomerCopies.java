package org.pramaan.customer;

import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.document.SealedDocuments;
import org.springframework.stereotype.Component;

/** What is kept of customers outside the database: files in the store, and what external providers were handed over. */
@Component
class CustomerCopies {

    private final CustomerDocumentTable documents;
    private final SealedDocuments store;
    private final HandoverErasures handovers;

    CustomerCopies(CustomerDocumentTable documents, SealedDocuments store, HandoverErasures handovers) {
        this.documents = documents;
        this.store = store;
        this.handovers = handovers;
    }

    /** @throws org.pramaan.document.StoreUnavailable if it should be tried again */
    void deleteFiles(UUID customerId) {
        documents.of(customerId).stream().map(CustomerDocument::key).forEach(store::delete);
    }

    /** @throws ProviderUnavailable if it should be tried again */
    void eraseAtProvider(UUID customerId, Actor actor) {
        handovers.erase(customerId, actor);
    }
}
