package org.pramaan.webhook;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;
import org.pramaan.webhook.WebhookEndpoints.Configured;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The oldest of a client's endpoints, for clients that know of no others (EN-60). */
@Component
@Transactional
public class FirstEndpoint {

    private final WebhookEndpoints endpoints;
    private final EndpointRepository repository;

    FirstEndpoint(WebhookEndpoints endpoints, EndpointRepository repository) {
        this.endpoints = endpoints;
        this.repository = repository;
    }

    /**
     * Sets where and with which secret the client hears, and enables the endpoint again if it was disabled; what it
     * listens to stays as it is.
     *
     * @param secret at least 16 characters; one is generated when there is none
     * @throws org.pramaan.problem.Refusal if nothing may be sent to the address or the secret is unfit
     */
    public Configured configure(UUID clientId, String url, @Nullable String secret, Actor actor) {
        repository.lock(clientId);
        return find(clientId)
                .map(known -> reconfigure(clientId, known, url, secret, actor))
                .orElseGet(() -> endpoints.add(clientId, new EndpointChoice(url, Set.of(), null, true), secret, actor));
    }

    @Transactional(readOnly = true)
    public Optional<EndpointStatus> find(UUID clientId) {
        return endpoints.of(clientId).stream().findFirst();
    }

    private Configured reconfigure(
            UUID clientId, EndpointStatus known, String url, @Nullable String secret, Actor actor) {
        var choice = new EndpointChoice(url, known.events(), known.description(), true);
        endpoints.change(clientId, known.id(), choice, actor);
        return endpoints.rotate(clientId, known.id(), secret, actor);
    }
}
