package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.Expiries;
import org.springframework.stereotype.Component;

/** The approval and the documents have expired. */
@Component
class ExpireCustomer implements JavaDelegate {

    private final Expiries expiries;

    ExpireCustomer(Expiries expiries) {
        this.expiries = expiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        expiries.expire(CustomerCase.customerOf(execution), CustomerCase.stepOf(execution));
    }
}
