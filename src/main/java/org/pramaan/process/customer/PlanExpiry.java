package org.pramaan.process.customer;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.Expiries;
import org.springframework.stereotype.Component;

/** Computes when the approval expires and when the customer is reminded; only the two moments are kept. */
@Component
class PlanExpiry implements JavaDelegate {

    private final Expiries expiries;

    PlanExpiry(Expiries expiries) {
        this.expiries = expiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = expiries.due(
                CustomerCase.customerOf(execution), Period.parse(CustomerCase.VALIDITY.require(execution)));
        var lead = Period.parse(CustomerCase.REMINDER_LEAD.require(execution));
        var process = execution.getProcessInstance();
        CustomerCase.EXPIRES_AT.set(process, Date.from(due));
        CustomerCase.REMIND_AT.set(
                process, Date.from(due.atZone(ZoneOffset.UTC).minus(lead).toInstant()));
    }
}
