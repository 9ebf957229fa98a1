package org.pramaan.platform;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * The addresses of the public internet, after IANA's special-purpose registries (RFC 6890). Of IPv6 only 2000::/3 is
 * public, less what tunnels to an IPv4 address (Teredo, 6to4); NAT64 (64:ff9b::/96) lies outside anyway.
 */
final class PublicAddresses {

    private static final List<AddressRange> NOT_PUBLIC_V4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final AddressRange PUBLIC_V6 = AddressRange.of("2000::/3");
    private static final List<AddressRange> NOT_PUBLIC_V6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        if (address instanceof Inet4Address) return outside(NOT_PUBLIC_V4, address);
        return PUBLIC_V6.contains(address) && outside(NOT_PUBLIC_V6, address);
    }

    private static boolean outside(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().noneMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... cidrs) {
        return List.of(cidrs).stream().map(AddressRange::of).toList();
    }
}
