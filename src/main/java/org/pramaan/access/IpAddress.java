package org.pramaan.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A numeric IP address; names are never looked up. */
record IpAddress(InetAddress value) {

    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");
    private static final int SITE_BYTES = 8;

    static Optional<IpAddress> parse(String text) {
        if (!NUMERIC.matcher(text).matches()) return Optional.empty();
        try {
            return Optional.of(new IpAddress(InetAddress.getByName(text)));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    /** One subscriber: the address itself in IPv4, its /64 in IPv6, of which everybody has 2^64 addresses. */
    String subscriber() {
        return value instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(value.getAddress(), SITE_BYTES)) + "/64"
                : text();
    }

    String text() {
        return value.getHostAddress();
    }
}
