package org.pramaan.capture;

import java.time.Instant;
import java.util.UUID;

/**
 * A way into one session for whoever holds it.
 *
 * @param token 256 random bits, base64url; kept nowhere
 */
public record CaptureLink(String token, UUID sessionId, Instant expiresAt) {

    /** Hides the token. */
    @Override
    public String toString() {
        return "CaptureLink[" + sessionId + "]";
    }
}
