package org.pramaan.customer;

import java.util.UUID;

/** Carries a submitted profile through its case; begins in the transaction of the caller. */
public interface CustomerWorkflow {

    /**
     * Starts a case.
     *
     * @param automatic whether it is verified automatically before anybody looks
     * @param approvalScore from which score, 0..100, it is approved without anybody looking
     */
    void start(UUID customerId, boolean automatic, double approvalScore);
}
