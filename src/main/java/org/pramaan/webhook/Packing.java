package org.pramaan.webhook;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the bytes of an event and the endpoint that listens to it. */
@Component
class Packing {

    private final EndpointRepository endpoints;
    private final SessionCiphers ciphers;

    Packing(EndpointRepository endpoints, SessionCiphers ciphers) {
        this.endpoints = endpoints;
        this.ciphers = ciphers;
    }

    /** Empty when the endpoint is gone or disabled, or the session erased. */
    Optional<Parcel> pack(WebhookEvent event) {
        return endpoints
                .find(event.clientId())
                .filter(WebhookEndpoint::listens)
                .flatMap(endpoint -> open(event).map(body -> new Parcel(event, body, endpoint)));
    }

    private Optional<byte[]> open(WebhookEvent event) {
        return ciphers.find(event.sessionId()).map(cipher -> cipher.decrypt(event.body(), WebhookEvent.PURPOSE));
    }
}
