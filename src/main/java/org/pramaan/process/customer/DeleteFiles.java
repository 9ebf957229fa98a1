package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ErasureSteps;
import org.springframework.stereotype.Component;

/** Deletes the files of a customer who is erased. */
@Component
class DeleteFiles implements JavaDelegate {

    private final ErasureSteps steps;

    DeleteFiles(ErasureSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.deleteFiles(CustomerCase.customerOf(execution));
    }
}
