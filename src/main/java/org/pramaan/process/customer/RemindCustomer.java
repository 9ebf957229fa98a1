package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.Expiries;
import org.springframework.stereotype.Component;

/** The customer is told on which day the approval expires. */
@Component
class RemindCustomer implements JavaDelegate {

    private final Expiries expiries;

    RemindCustomer(Expiries expiries) {
        this.expiries = expiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = CustomerCase.EXPIRES_AT.require(execution).toInstant();
        expiries.remind(CustomerCase.customerOf(execution), due, CustomerCase.stepOf(execution));
    }
}
