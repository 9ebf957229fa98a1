package org.pramaan.thirdfactor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secret of a tenant and, for a while after a rotation, the one before it. */
record TenantSecrets(TenantSecret current, @Nullable Retiring previous) {

    record Retiring(TenantSecret secret, Instant until) {}

    TenantSecrets rotate(TenantSecret next, Instant previousUntil) {
        return new TenantSecrets(next, new Retiring(current, previousUntil));
    }

    /** The current one first. */
    List<TenantSecret> inForce(Instant now) {
        return previous != null && now.isBefore(previous.until())
                ? List.of(current, previous.secret())
                : List.of(current);
    }
}
