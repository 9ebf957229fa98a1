package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.pramaan.customer.Verifications;
import org.springframework.stereotype.Component;

/** Notes at the start who takes part in the verification, so that the diagram can ask. */
@Component
class NoteVerifier implements ExecutionListener {

    private final Verifications verifications;

    NoteVerifier(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var plan = verifications.begin(CustomerCase.customerOf(execution));
        CustomerCase.ELSEWHERE.set(execution, plan.elsewhere());
        CustomerCase.SCREENED.set(execution, plan.screened());
    }
}
