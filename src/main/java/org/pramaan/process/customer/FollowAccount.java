package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.SignInStanding;
import org.springframework.stereotype.Component;

/** Sign-in is open, or not, as the account is. */
@Component
class FollowAccount implements JavaDelegate {

    private final SignInStanding standing;

    FollowAccount(SignInStanding standing) {
        this.standing = standing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        standing.carryOver(CustomerCase.customerOf(execution));
    }
}
