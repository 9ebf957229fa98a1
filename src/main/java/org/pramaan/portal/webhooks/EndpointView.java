package org.pramaan.portal.webhooks;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.portal.Moment;
import org.pramaan.webhook.EndpointStatus;

/**
 * A webhook as pages show it.
 *
 * @param name the client's note, else the address
 * @param events none means all
 * @param off why nothing is sent there; null if it is
 * @param bothSecretsUntil null when only one secret signs
 */
record EndpointView(
        UUID id,
        String name,
        String url,
        List<String> events,
        @Nullable String off,
        @Nullable Moment disabled,
        @Nullable Moment failing,
        @Nullable Moment bothSecretsUntil) {

    static EndpointView of(EndpointStatus endpoint) {
        var url = endpoint.url().toString();
        return new EndpointView(
                endpoint.id(),
                Objects.requireNonNullElse(endpoint.description(), url),
                url,
                endpoint.events().stream().sorted().toList(),
                off(endpoint.disabledReason()),
                Moment.ofNullable(endpoint.disabledAt()),
                Moment.ofNullable(endpoint.failingSince()),
                Moment.ofNullable(endpoint.previousSecretUntil()));
    }

    private static @Nullable String off(@Nullable String reason) {
        if (reason == null) return null;
        return switch (reason) {
            case "GONE" -> "Switched off, because the receiver answered 410, that it wants no more events.";
            case "FAILING" -> "Switched off, because for days not one attempt to reach it succeeded.";
            default -> "Switched off by a member or a key of yours.";
        };
    }
}
