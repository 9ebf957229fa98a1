package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ProfileComparison;
import org.springframework.stereotype.Component;

/** Compares what the customer told with what was read on the identity document. */
@Component
class CompareProfile implements JavaDelegate {

    private final ProfileComparison comparison;

    CompareProfile(ProfileComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CustomerCase.setData(execution, comparison.compare(CustomerCase.customerOf(execution)));
    }
}
