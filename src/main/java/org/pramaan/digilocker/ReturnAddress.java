package org.pramaan.digilocker;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.problem.Refusal;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a client wants its user back after DigiLocker: https, or http on the user's own machine. The address is told by
 * the client itself, with its key, and kept with the state, so that nobody else can have people sent anywhere.
 */
final class ReturnAddress {

    private static final int LONGEST = 2000;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private ReturnAddress() {}

    /** @throws Refusal 400 if it is no such address */
    static @Nullable String check(@Nullable String given) {
        if (given == null || given.isBlank()) return null;
        if (given.length() > LONGEST || !isFit(given)) {
            throw Refusal.badRequest("VALIDATION_ERROR", "returnUrl must be an absolute https address");
        }
        return given;
    }

    /** The address with what became of the authorization added. */
    static URI of(String address, UUID sessionId, boolean authorized) {
        return UriComponentsBuilder.fromUriString(address)
                .queryParam("kycSessionId", sessionId)
                .queryParam("digilocker", authorized ? "authorized" : "refused")
                .build(true)
                .toUri();
    }

    private static boolean isFit(String given) {
        try {
            var uri = new URI(given);
            return uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null && isSafe(uri);
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static boolean isSafe(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                || ("http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(uri.getHost()));
    }
}
