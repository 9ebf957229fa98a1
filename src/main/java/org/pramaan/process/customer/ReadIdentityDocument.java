package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.IdentityDocuments;
import org.springframework.stereotype.Component;

/** Reads the identity document, front and back. */
@Component
class ReadIdentityDocument implements JavaDelegate {

    private final IdentityDocuments documents;

    ReadIdentityDocument(IdentityDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CustomerCase.SIDES_SCORE.set(execution, documents.read(CustomerCase.customerOf(execution)));
    }
}
