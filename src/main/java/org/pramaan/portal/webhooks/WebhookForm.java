package org.pramaan.portal.webhooks;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pramaan.webhook.EndpointChoice;
import org.pramaan.webhook.EndpointStatus;

/** What somebody fills in; the fields are null that the browser did not send. */
record WebhookForm(
        @Nullable String url,
        @Nullable List<String> events,
        @Nullable String description,
        @Nullable Boolean enabled,
        @Nullable String secret) {

    static WebhookForm empty() {
        return new WebhookForm("", List.of(), "", true, null);
    }

    static WebhookForm of(EndpointStatus endpoint) {
        var events = List.copyOf(endpoint.events());
        return new WebhookForm(endpoint.url().toString(), events, endpoint.description(), endpoint.enabled(), null);
    }

    EndpointChoice choice() {
        var address = Objects.requireNonNullElse(url, "").strip();
        var chosen = events == null ? Set.<String>of() : Set.copyOf(events);
        return new EndpointChoice(address, chosen, description, Boolean.TRUE.equals(enabled));
    }

    /** The client's own; null if one is to be generated. */
    @Nullable
    String ownSecret() {
        return secret == null || secret.isBlank() ? null : secret;
    }

    /** To show it once more, without the secret. */
    WebhookForm again() {
        return new WebhookForm(url, events == null ? List.of() : events, description, enabled, null);
    }

    @Override
    public String toString() {
        return "WebhookForm[hidden]";
    }
}
