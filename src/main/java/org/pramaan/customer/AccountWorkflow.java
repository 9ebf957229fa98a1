package org.pramaan.customer;

import java.util.UUID;

/** Carries over to where passwords live what became of an account; begins in the transaction of the caller. */
public interface AccountWorkflow {

    /** Its sign-in follows whether the account is active. */
    void follow(UUID customerId);

    /**
     * Ends the customer's cases and erases the account; an erasure that came to a halt is tried again.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if a case moved on meanwhile; try again
     */
    void erase(UUID customerId);
}
