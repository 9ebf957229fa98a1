package org.pramaan.webhook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The endpoints of the clients (EN-60, BS-02, BS-03). Another client's endpoint is as unknown as one that does not
 * exist. Every change is an entry in the audit trail.
 */
@Component
@Transactional
public class WebhookEndpoints {

    private final EndpointRepository repository;
    private final EndpointRules rules;
    private final NewEndpoint draw;
    private final WebhookSettings settings;
    private final EndpointAudit audit;

    WebhookEndpoints(
            EndpointRepository repository,
            EndpointRules rules,
            NewEndpoint draw,
            WebhookSettings settings,
            EndpointAudit audit) {
        this.repository = repository;
        this.rules = rules;
        this.draw = draw;
        this.settings = settings;
        this.audit = audit;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<EndpointStatus> of(UUID clientId) {
        return repository.all(clientId).stream().map(EndpointStatus::of).toList();
    }

    /** @throws Refusal with status 404 if the client has no such endpoint */
    @Transactional(readOnly = true)
    public EndpointStatus require(UUID clientId, UUID id) {
        return EndpointStatus.of(load(clientId, id));
    }

    /**
     * @param secret at least 16 characters; one is generated when there is none
     * @throws Refusal if the choice or the secret is unfit, or the client has as many endpoints as it may
     */
    public Configured add(UUID clientId, EndpointChoice choice, @Nullable String secret, Actor actor) {
        var subscription = rules.check(choice);
        var chosen = draw.secret(secret);
        repository.lock(clientId);
        if (repository.all(clientId).size() >= settings.endpointsPerClient()) throw tooMany();
        var fresh = draw.of(clientId, subscription, chosen);
        var endpoint = choice.enabled() ? fresh : fresh.change(subscription, false, fresh.configuredAt());
        repository.add(endpoint);
        audit.note(clientId, actor, "webhook.added", endpoint.id());
        return new Configured(EndpointStatus.of(endpoint), chosen.value());
    }

    /**
     * Changes everything but the secret; an endpoint that was switched off listens again if the choice says so.
     *
     * @throws Refusal if the choice is unfit, or with status 404 if the client has no such endpoint
     */
    public EndpointStatus change(UUID clientId, UUID id, EndpointChoice choice, Actor actor) {
        var subscription = rules.check(choice);
        repository.lock(clientId);
        var changed = load(clientId, id).change(subscription, choice.enabled(), draw.now());
        repository.update(changed);
        audit.note(clientId, actor, "webhook.changed", id);
        return EndpointStatus.of(changed);
    }

    /**
     * Replaces the secret; for a while both sign (BS-02).
     *
     * @param secret at least 16 characters; one is generated when there is none
     * @throws Refusal if the secret is unfit, or with status 404 if the client has no such endpoint
     */
    public Configured rotate(UUID clientId, UUID id, @Nullable String secret, Actor actor) {
        var chosen = draw.secret(secret);
        repository.lock(clientId);
        var rotated = load(clientId, id).rotate(chosen, draw.now(), settings.previousSecretValid());
        repository.update(rotated);
        audit.note(clientId, actor, "webhook.secret_rotated", id);
        return new Configured(EndpointStatus.of(rotated), chosen.value());
    }

    /** What was on its way there is given up; its deliveries stay in the log. An unknown endpoint is a 404. */
    public void delete(UUID clientId, UUID id, Actor actor) {
        repository.lock(clientId);
        load(clientId, id);
        repository.delete(clientId, id);
        audit.note(clientId, actor, "webhook.deleted", id);
    }

    private WebhookEndpoint load(UUID clientId, UUID id) {
        return repository.find(clientId, id).orElseThrow(WebhookEndpoints::unknown);
    }

    static Refusal unknown() {
        return Refusal.notFound("WEBHOOK_NOT_FOUND", "There is no such webhook");
    }

    private Refusal tooMany() {
        var message = "At most %d webhooks can be configured".formatted(settings.endpointsPerClient());
        return new Refusal(HttpStatus.CONFLICT, "TOO_MANY_WEBHOOKS", message);
    }

    /** The endpoint with its secret, which is told this once. */
    public record Configured(EndpointStatus endpoint, String secret) {

        @Override
        public String toString() {
            return "Configured[" + endpoint + "]";
        }
    }
}
