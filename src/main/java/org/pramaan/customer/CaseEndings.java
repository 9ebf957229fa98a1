package org.pramaan.customer;

import java.util.UUID;

/** Ends customers' cases before their time; in the transaction of the caller. */
public interface CaseEndings {

    /**
     * Ends the case under review, as the diagram draws it; one that waits for its expiry goes on.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if it moved on meanwhile; try again
     */
    void suspend(UUID customerId);

    /**
     * Ends every case, whatever it waits for.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if one moved on meanwhile; try again
     */
    void end(UUID customerId);

    /** Forgets the history of every case that has ended. */
    void forget(UUID customerId);
}
