package org.pramaan.webhook;

import java.util.UUID;

/** Carries a stored event to its client, attempt by attempt; begins in the transaction of the caller. */
public interface WebhookWorkflow {

    void deliver(String eventId, UUID clientId);
}
