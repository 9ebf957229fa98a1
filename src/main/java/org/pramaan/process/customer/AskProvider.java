package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ExternalVerifications;
import org.springframework.stereotype.Component;

/** Hands the submission over to the external provider. */
@Component
class AskProvider implements JavaDelegate {

    private final ExternalVerifications verifications;

    AskProvider(ExternalVerifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verifications.ask(CustomerCase.customerOf(execution), CustomerCase.stepOf(execution));
    }
}
