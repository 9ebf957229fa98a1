package org.pramaan.challenge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pramaan.liveness.challenge.ChallengeStep;

/**
 * What a person is asked to do, in this order (KF-40).
 *
 * @param issuedAt in whole milliseconds
 * @param nonce 32 random hex digits
 * @param signature HMAC-SHA256 in hex over {@code id:types:timestamp:nonce} (KF-41)
 */
public record Challenge(
        UUID id, List<ChallengeStep> steps, Instant issuedAt, Instant expiresAt, String nonce, String signature) {

    public Challenge {
        steps = List.copyOf(steps);
    }

    /** When it was issued, in seconds since 1970 with at least one decimal place, as the signature covers it. */
    public BigDecimal timestamp() {
        return seconds(issuedAt);
    }

    /** When it expires, likewise. */
    public BigDecimal expiry() {
        return seconds(expiresAt);
    }

    private static BigDecimal seconds(Instant instant) {
        var exact = BigDecimal.valueOf(instant.toEpochMilli(), 3).stripTrailingZeros();
        return exact.setScale(Math.max(1, exact.scale()));
    }
}
