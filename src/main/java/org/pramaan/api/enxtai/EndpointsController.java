package org.pramaan.api.enxtai;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.problem.Refusal;
import org.pramaan.webhook.EndpointChoice;
import org.pramaan.webhook.TestEvents;
import org.pramaan.webhook.WebhookEndpoints;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A client's webhooks, for programs, as the portal has them for people (EN-60, BS-03). */
@RestController
@RequestMapping("/api/v1/client/webhooks")
class EndpointsController {

    private final WebhookEndpoints endpoints;
    private final TestEvents tests;

    EndpointsController(WebhookEndpoints endpoints, TestEvents tests) {
        this.endpoints = endpoints;
        this.tests = tests;
    }

    @GetMapping
    EndpointAnswer.All all(Caller caller) {
        return EndpointAnswer.All.of(endpoints.of(caller.clientId()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EndpointAnswer add(@Valid @RequestBody Wanted wanted, Caller caller) {
        return EndpointAnswer.of(endpoints.add(caller.clientId(), wanted.choice(), wanted.secret(), actor(caller)));
    }

    @GetMapping("/{id}")
    EndpointAnswer one(@PathVariable UUID id, Caller caller) {
        return EndpointAnswer.of(endpoints.require(caller.clientId(), id));
    }

    @PutMapping("/{id}")
    EndpointAnswer change(@PathVariable UUID id, @Valid @RequestBody Wanted wanted, Caller caller) {
        if (wanted.secret() != null) {
            throw Refusal.badRequest("VALIDATION_ERROR", "The secret is changed by POST to /secret.");
        }
        return EndpointAnswer.of(endpoints.change(caller.clientId(), id, wanted.choice(), actor(caller)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, Caller caller) {
        endpoints.delete(caller.clientId(), id, actor(caller));
    }

    /** Without a secret in the body one is generated; for a while both sign. */
    @PostMapping("/{id}/secret")
    EndpointAnswer rotate(@PathVariable UUID id, @RequestBody(required = false) @Nullable Rotate next, Caller caller) {
        var secret = next == null ? null : next.secret();
        return EndpointAnswer.of(endpoints.rotate(caller.clientId(), id, secret, actor(caller)));
    }

    /** Sends {@code kyc.test} once, now. */
    @PostMapping("/{id}/test")
    EndpointAnswer.Test test(@PathVariable UUID id, Caller caller) {
        return EndpointAnswer.Test.of(tests.send(caller.clientId(), id, actor(caller)));
    }

    private static Actor actor(Caller caller) {
        return Actor.clientKey(caller.keyId());
    }

    /** @param events none means all */
    record Wanted(
            @NotNull String url,
            @Nullable List<@NotNull String> events,
            @Nullable String description,
            @Nullable Boolean enabled,
            @Nullable String secret) {

        EndpointChoice choice() {
            var chosen = events == null ? Set.<String>of() : Set.copyOf(events);
            return new EndpointChoice(url, chosen, description, !Boolean.FALSE.equals(enabled));
        }

        @Override
        public String toString() {
            return "Wanted[hidden]";
        }
    }

    record Rotate(@Nullable String secret) {

        @Override
        public String toString() {
            return "Rotate[hidden]";
        }
    }
}
