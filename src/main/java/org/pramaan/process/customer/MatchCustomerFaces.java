package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.CustomerFaces;
import org.springframework.stereotype.Component;

/** Compares the portrait on the identity document with the selfie. */
@Component
class MatchCustomerFaces implements JavaDelegate {

    private final CustomerFaces faces;

    MatchCustomerFaces(CustomerFaces faces) {
        this.faces = faces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CustomerCase.FACE_SCORE.set(execution, faces.match(CustomerCase.customerOf(execution)));
    }
}
