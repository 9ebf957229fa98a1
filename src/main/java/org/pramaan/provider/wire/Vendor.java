package org.pramaan.provider.wire;

import java.net.URI;
import java.time.Duration;
import org.pramaan.customer.ProviderUnavailable;

/**
 * Whom to call.
 *
 * @param name as in {@code KYC_VERIFICATION_PROVIDER}
 * @param timeout for one call, from connecting to the last byte
 */
public record Vendor(String name, URI baseUrl, Duration timeout) {

    /** The address of a path below the base URL, whether or not that ends in a slash. */
    public URI at(String path) {
        return URI.create(baseUrl.toString().replaceAll("/+$", "") + path);
    }

    public ProviderUnavailable away(String failure) {
        return new ProviderUnavailable(name, failure);
    }
}
