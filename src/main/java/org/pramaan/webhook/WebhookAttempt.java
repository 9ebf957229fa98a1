package org.pramaan.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the delivery log: the receiver's HTTP status, or one word for why there was none. */
public record WebhookAttempt(
        UUID id,
        Instant at,
        @Nullable Integer status,
        @Nullable String failure,
        Duration duration) {}
