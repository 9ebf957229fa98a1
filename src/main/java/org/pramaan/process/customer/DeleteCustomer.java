package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ErasureSteps;
import org.springframework.stereotype.Component;

/** Deletes whatever the database holds of a customer who is erased. */
@Component
class DeleteCustomer implements JavaDelegate {

    private final ErasureSteps steps;

    DeleteCustomer(ErasureSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.deleteRows(CustomerCase.customerOf(execution), CustomerCase.stepOf(execution));
    }
}
