package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ProfileVerdicts;
import org.springframework.stereotype.Component;

/** The customer's KYC is rejected, with reasons. */
@Component
class RejectCustomer implements JavaDelegate {

    private final ProfileVerdicts verdicts;

    RejectCustomer(ProfileVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verdicts.reject(
                CustomerCase.customerOf(execution), CustomerCase.reasonsOf(execution), CustomerCase.stepOf(execution));
    }
}
