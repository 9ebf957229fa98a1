package org.pramaan.compliance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a consent.
 *
 * @param withdrawnAt null while it holds
 */
public record Consent(
        UUID id,
        Agreement agreement,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    public boolean holds() {
        return withdrawnAt == null;
    }
}
