package org.pramaan.thirdfactor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client may see of its credentials at any time; never the secret.
 *
 * @param iss claim of its tokens
 * @param token claim of its tokens
 * @param previousSecretUntil until when the secret before the last rotation counts
 */
public record TenantCard(
        String iss,
        String token,
        Instant issuedAt,
        @Nullable Instant previousSecretUntil) {}
