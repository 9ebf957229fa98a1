package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.CustomerDirectory;
import org.springframework.stereotype.Component;

/** Whoever keeps the password of a customer who is erased forgets them. */
@Component
class EraseSignIn implements JavaDelegate {

    private final CustomerDirectory directory;

    EraseSignIn(CustomerDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        directory.erase(CustomerCase.customerOf(execution));
    }
}
