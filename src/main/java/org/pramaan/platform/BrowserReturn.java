package org.pramaan.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Where a browser may be sent back to: an absolute https address, or http on the person's own machine, of at most 2000
 * characters, without user and fragment.
 */
public final class BrowserReturn {

    private static final int LONGEST = 2000;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private BrowserReturn() {}

    /** Empty if it is no such address. */
    public static Optional<URI> parse(String given) {
        if (given.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(new URI(given)).filter(BrowserReturn::isFit);
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /** The address with parameters after those it has, which stay as they are written. */
    public static URI adding(URI address, String parameters) {
        return URI.create(address.toASCIIString() + (address.getRawQuery() == null ? "?" : "&") + parameters);
    }

    private static boolean isFit(URI uri) {
        return uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null && isSafe(uri);
    }

    private static boolean isSafe(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                || ("http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(uri.getHost()));
    }
}
