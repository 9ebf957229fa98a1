package org.pramaan.webhook;

import java.util.UUID;

/** Carries a stored event to one endpoint, attempt by attempt; begins in the transaction of the caller. */
public interface WebhookWorkflow {

    void deliver(String deliveryId, UUID clientId);
}
