package org.pramaan.webhook;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The endpoints of the clients, one each (EN-60). */
@Component
@Transactional
public class WebhookEndpoints {

    private final EndpointRepository repository;
    private final EndpointAddress address;
    private final WebhookSettings settings;
    private final SecureRandom random;
    private final Clock clock;

    WebhookEndpoints(
            EndpointRepository repository,
            EndpointAddress address,
            WebhookSettings settings,
            SecureRandom random,
            Clock clock) {
        this.repository = repository;
        this.address = address;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Sets where and with which secret the client hears, and enables the endpoint again if it was disabled.
     *
     * @param secret at least 16 characters; one is generated when there is none
     * @throws org.pramaan.problem.Refusal if nothing may be sent to the address or the secret is unfit
     */
    public Configured configure(UUID clientId, String url, @Nullable String secret) {
        var target = address.check(url);
        var chosen = secret == null ? WebhookSecret.generate(random) : new WebhookSecret(secret);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var endpoint = repository
                .find(clientId)
                .map(known -> known.reconfigure(target, chosen, now, settings.previousSecretValid()))
                .orElseGet(() -> WebhookEndpoint.first(clientId, target, chosen, now));
        repository.save(endpoint);
        return new Configured(EndpointStatus.of(endpoint), chosen.value());
    }

    @Transactional(readOnly = true)
    public Optional<EndpointStatus> find(UUID clientId) {
        return repository.find(clientId).map(EndpointStatus::of);
    }

    /** The endpoint with its secret, which is told this once. */
    public record Configured(EndpointStatus endpoint, String secret) {

        @Override
        public String toString() {
            return "Configured[" + endpoint + "]";
        }
    }
}
