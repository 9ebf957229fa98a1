package org.pramaan.notification;

import java.util.UUID;

/** Carries a stored message to its receiver, attempt by attempt; begins in the transaction of the caller. */
public interface MessageWorkflow {

    void deliver(UUID messageId);
}
