package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.CustomerLiveness;
import org.springframework.stereotype.Component;

/** Looks for signs of a presentation attack on the selfie (ISO/IEC 30107). */
@Component
class CheckCustomerLiveness implements JavaDelegate {

    private final CustomerLiveness liveness;

    CheckCustomerLiveness(CustomerLiveness liveness) {
        this.liveness = liveness;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CustomerCase.LIVENESS_SCORE.set(execution, liveness.assess(CustomerCase.customerOf(execution)));
    }
}
