package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.CustomerScreening;
import org.springframework.stereotype.Component;

/** Looks for the customer on lists of sanctions and the like. */
@Component
class ScreenCustomer implements JavaDelegate {

    private final CustomerScreening screening;

    ScreenCustomer(CustomerScreening screening) {
        this.screening = screening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CustomerCase.SCREENING_MATCHES.set(execution, screening.screen(CustomerCase.customerOf(execution)));
    }
}
