package org.pramaan.customer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as lists show them: nothing personal.
 *
 * @param status null as long as there is no profile
 */
public record CustomerRow(
        UUID id,
        UUID clientId,
        boolean activated,
        boolean closed,
        boolean erasing,
        boolean verified,
        @Nullable ProfileStatus status,
        Instant openedAt,
        @Nullable Instant submittedAt) {}
