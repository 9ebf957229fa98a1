package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ProfileVerdicts;
import org.springframework.stereotype.Component;

/** The customer is asked to change something and to submit again. */
@Component
class AskCustomerAgain implements JavaDelegate {

    private final ProfileVerdicts verdicts;

    AskCustomerAgain(ProfileVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verdicts.askAgain(
                CustomerCase.customerOf(execution), CustomerCase.reasonsOf(execution), CustomerCase.stepOf(execution));
    }
}
