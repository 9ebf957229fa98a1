package org.pramaan.webhook;

import java.util.Map;
import java.util.UUID;

/**
 * Something a client should hear of.
 *
 * @param event its published name, such as {@code kyc.verification_completed} (EN-64)
 * @param occurrence tells this event from others of the same name in the same session, such as the number of the
 *     verdict; raising the same occurrence again changes nothing
 * @param data what {@link WebhookJson} can write, in the order to be sent
 */
public record Raised(UUID clientId, UUID sessionId, String event, String occurrence, Map<String, ?> data) {

    @Override
    public String toString() {
        return "%s %s of session %s".formatted(event, occurrence, sessionId);
    }
}
