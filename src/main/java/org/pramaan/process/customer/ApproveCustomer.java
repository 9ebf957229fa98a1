package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ProfileVerdicts;
import org.springframework.stereotype.Component;

/** The customer's KYC is approved. */
@Component
class ApproveCustomer implements JavaDelegate {

    private final ProfileVerdicts verdicts;

    ApproveCustomer(ProfileVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verdicts.approve(CustomerCase.customerOf(execution), CustomerCase.stepOf(execution));
    }
}
