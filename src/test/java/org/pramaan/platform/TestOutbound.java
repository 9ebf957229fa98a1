package org.pramaan.platform;

import java.net.InetAddress;
import java.util.Set;

/** Outbound calls for tests: the real guard and client, allowed to call receivers on this machine. */
public final class TestOutbound {

    private TestOutbound() {}

    /** @param hosts as in {@code pramaan.webhook.allowed-private-hosts}, e.g. {@code 127.0.0.1:4711} */
    public static AddressGuard guardAllowing(String... hosts) {
        return new AddressGuard(new OutboundSettings(Set.of(hosts)));
    }

    /** Close it. */
    public static GuardedHttp http() {
        return new GuardedHttp();
    }

    /** A guard whose names all mean the given addresses. */
    static AddressGuard guardWhere(HostResolver resolver, String... allowed) {
        return new AddressGuard(new OutboundSettings(Set.of(allowed)), resolver);
    }

    static InetAddress[] addresses(String... numeric) throws java.net.UnknownHostException {
        var addresses = new InetAddress[numeric.length];
        for (int i = 0; i < numeric.length; i++) addresses[i] = InetAddress.getByName(numeric[i]);
        return addresses;
    }
}
