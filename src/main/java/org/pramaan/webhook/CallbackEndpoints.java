package org.pramaan.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes the receiver of a session's callback for an endpoint. It is in no table, so whether it hears has no consequence
 * but for its own delivery; all of a client share one id, so that dead ones hold up nobody else.
 */
@Component
class CallbackEndpoints {

    private final ObjectProvider<CallbackReceivers> receivers;

    CallbackEndpoints(ObjectProvider<CallbackReceivers> receivers) {
        this.receivers = receivers;
    }

    Optional<WebhookEndpoint> find(UUID clientId, UUID sessionId) {
        return receivers.stream()
                .flatMap(known -> known.find(sessionId).stream())
                .findFirst()
                .map(receiver -> endpoint(clientId, receiver));
    }

    private static WebhookEndpoint endpoint(UUID clientId, CallbackReceiver receiver) {
        var id = UUID.nameUUIDFromBytes(("callback|" + clientId).getBytes(UTF_8));
        var subscription = Subscription.toAll(receiver.url());
        return new WebhookEndpoint(id, clientId, subscription, secrets(receiver.secrets()), Instant.EPOCH, null, null);
    }

    private static Secrets secrets(List<String> secrets) {
        var current = new WebhookSecret(secrets.get(0));
        if (secrets.size() == 1) return Secrets.first(current);
        return new Secrets(current, new Secrets.Retiring(new WebhookSecret(secrets.get(1)), Instant.MAX));
    }
}
