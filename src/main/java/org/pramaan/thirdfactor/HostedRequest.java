package org.pramaan.thirdfactor;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant asked for in a token (TF-07).
 *
 * @param identifier of the person with the tenant
 * @param callback where the outcome is told
 * @param returnUrl where the person's browser goes in the end
 */
record HostedRequest(
        String identifier,
        @Nullable String name,
        @Nullable String label,
        @Nullable String secondaryLabel,
        URI callback,
        @Nullable URI returnUrl) {

    /** All of it is personal or secret. */
    @Override
    public String toString() {
        return "HostedRequest[hidden]";
    }
}
