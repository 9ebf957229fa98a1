package org.pramaan.platform;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;

/**
 * A URL that was checked, together with the very addresses that were checked. A client connects to these and asks no
 * name server again, so that a name cannot be rebound in between. Made by {@link AddressGuard} only.
 */
public final class PinnedAddress {

    private final URI uri;
    private final List<InetAddress> addresses;

    PinnedAddress(URI uri, List<InetAddress> addresses) {
        this.uri = uri;
        this.addresses = List.copyOf(addresses);
    }

    public URI uri() {
        return uri;
    }

    public List<InetAddress> addresses() {
        return addresses;
    }
}
