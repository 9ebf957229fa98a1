package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.customer.Account.State;
import org.springframework.stereotype.Component;

/** Whether customers can sign in, in the directory: as their account is. */
@Component
public class SignInStanding {

    private final ClosureTable accounts;
    private final CustomerDirectory directory;

    SignInStanding(ClosureTable accounts, CustomerDirectory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    /**
     * Has the directory do what the account's state says now, and again if that changed meanwhile: of two that carry over
     * at once, the one that comes last sees the last state. Nothing about an account that is neither open nor closed.
     *
     * @throws org.pramaan.problem.Unavailable if it should be tried again
     */
    public void carryOver(UUID customerId) {
        Optional<State> done;
        do {
            done = accounts.find(customerId);
            done.ifPresent(state -> carryOver(customerId, state));
        } while (!accounts.find(customerId).equals(done));
    }

    private void carryOver(UUID customerId, State state) {
        if (state == State.ACTIVE) directory.enable(customerId);
        if (state == State.DISABLED) directory.disable(customerId);
    }
}
