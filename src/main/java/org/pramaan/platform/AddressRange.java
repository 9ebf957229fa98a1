package org.pramaan.platform;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of IP addresses of one family: those whose first {@code bits} bits are the prefix's. */
record AddressRange(InetAddress prefix, int bits) {

    /** Reads CIDR notation (RFC 4632), such as {@code 10.0.0.0/8}. */
    static AddressRange of(String cidr) {
        int slash = cidr.indexOf('/');
        try {
            return new AddressRange(
                    InetAddress.getByName(cidr.substring(0, slash)), Integer.parseInt(cidr.substring(slash + 1)));
        } catch (UnknownHostException notNumeric) {
            throw new IllegalArgumentException(cidr, notNumeric);
        }
    }

    boolean contains(InetAddress address) {
        int length = 8 * address.getAddress().length;
        return length == 8 * prefix.getAddress().length && head(address, length).equals(head(prefix, length));
    }

    private BigInteger head(InetAddress address, int length) {
        return new BigInteger(1, address.getAddress()).shiftRight(length - bits);
    }
}
