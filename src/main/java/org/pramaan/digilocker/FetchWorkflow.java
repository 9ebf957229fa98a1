package org.pramaan.digilocker;

import java.util.UUID;

/** Carries a fetch that was asked for to its end; begins in the transaction of the caller. */
public interface FetchWorkflow {

    void begin(UUID sessionId, UUID fetchId);
}
