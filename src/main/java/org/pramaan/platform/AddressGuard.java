package org.pramaan.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps outbound calls to URLs that others chose away from our own network (server-side request forgery, OWASP ASVS
 * 1.3.6): https to public addresses only, but for the hosts that an operator allowed.
 */
@Component
public class AddressGuard {

    private static final Pattern DOTTED_QUAD = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.|$)){4}");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?:.*\\.)?\\d[^.]*");

    private final OutboundSettings settings;
    private final HostResolver resolver;

    @Autowired
    AddressGuard(OutboundSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    AddressGuard(OutboundSettings settings, HostResolver resolver) {
        this.settings = settings;
        this.resolver = resolver;
    }

    /** Resolves the host once and checks every address that it has. */
    public PinnedAddress check(URI uri) {
        refuseOddForm(uri);
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        var addresses = resolve(host);
        if (!settings.allows(host, port(uri))) refuseInside(uri, addresses);
        return new PinnedAddress(uri, addresses);
    }

    /** Likewise for a call to come, at which it is checked again: a host that nobody knows yet is let pass. */
    public URI checkForLater(URI uri) {
        refuseOddForm(uri);
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        if (!settings.allows(host, port(uri))) refuseInside(uri, find(host));
        return uri;
    }

    /** Resolves the host of an address that the operator configured, wherever it lies. */
    public PinnedAddress configured(URI uri) {
        refuseOddForm(uri);
        return new PinnedAddress(uri, resolve(uri.getHost()));
    }

    private static void refuseOddForm(URI uri) {
        require(isHttp(uri) || isHttps(uri), "Only http and https addresses are called");
        require(uri.getHost() != null, "The address has no plain host name");
        require(uri.getRawUserInfo() == null, "The address must not carry a user name");
        require(uri.getRawFragment() == null, "The address must not carry a fragment");
        require(port(uri) >= 1 && port(uri) <= 65535, "The port does not exist");
        refuseOddHost(uri.getHost());
    }

    /** 127.1, 0177.0.0.1, 2130706433 and 0x7f000001 mean one thing to us and another to a network library. */
    private static void refuseOddHost(String host) {
        require(!host.endsWith("."), "The host must not end in a dot");
        boolean number = !host.startsWith("[") && ENDS_IN_A_NUMBER.matcher(host).matches();
        require(!number || DOTTED_QUAD.matcher(host).matches(), "The host is not a plain IP address");
    }

    private static void refuseInside(URI uri, List<InetAddress> addresses) {
        require(isHttps(uri), "Only https addresses are called");
        require(addresses.stream().allMatch(PublicAddresses::include), "The host is not on the public internet");
    }

    private List<InetAddress> resolve(String host) {
        var addresses = find(host);
        require(!addresses.isEmpty(), "The host is unknown");
        return addresses;
    }

    private List<InetAddress> find(String host) {
        try {
            return List.of(resolver.resolve(host));
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }

    private static int port(URI uri) {
        if (uri.getPort() != -1) return uri.getPort();
        return isHttps(uri) ? 443 : 80;
    }

    private static boolean isHttp(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme());
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static void require(boolean condition, String reason) {
        if (!condition) throw new RefusedAddress(reason);
    }
}
