package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ErasureSteps;
import org.springframework.stereotype.Component;

/** External providers delete what they were handed over of a customer who is erased. */
@Component
class EraseAtProvider implements JavaDelegate {

    private final ErasureSteps steps;

    EraseAtProvider(ErasureSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.eraseAtProvider(CustomerCase.customerOf(execution), CustomerCase.stepOf(execution));
    }
}
