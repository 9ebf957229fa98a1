package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ProofsOfAddress;
import org.springframework.stereotype.Component;

/** Looks for the customer's name on the proof of address. */
@Component
class ReadProofOfAddress implements JavaDelegate {

    private final ProofsOfAddress proofs;

    ReadProofOfAddress(ProofsOfAddress proofs) {
        this.proofs = proofs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CustomerCase.ADDRESS_SCORE.set(execution, proofs.read(CustomerCase.customerOf(execution)));
    }
}
