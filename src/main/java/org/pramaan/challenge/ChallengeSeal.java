package org.pramaan.challenge;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pramaan.liveness.challenge.ChallengeStep;
import org.pramaan.platform.Hmac;
import org.pramaan.platform.KeyedHash;
import org.springframework.stereotype.Component;

/** Signs challenges, so that a row nobody issued is worth nothing (KF-41). */
@Component
class ChallengeSeal {

    private static final String UNSIGNED = "";

    private final byte[] secret;

    ChallengeSeal(ChallengeSettings settings, KeyedHash hashes) {
        var configured = settings.challengeSecret();
        secret = configured == null
                ? hashes.of("liveness challenge", "signature")
                : configured.getBytes(StandardCharsets.UTF_8);
    }

    Challenge sign(UUID id, List<ChallengeStep> steps, Instant issuedAt, Instant expiresAt, String nonce) {
        var unsigned = new Challenge(id, steps, issuedAt, expiresAt, nonce, UNSIGNED);
        return new Challenge(id, steps, issuedAt, expiresAt, nonce, Hmac.hex(message(unsigned), secret));
    }

    boolean isGenuine(Challenge challenge) {
        return Hmac.verify(challenge.signature(), message(challenge), secret);
    }

    private static byte[] message(Challenge challenge) {
        var types = challenge.steps().stream().map(ChallengeStep::code).collect(joining(","));
        return "%s:%s:%s:%s"
                .formatted(challenge.id(), types, challenge.timestamp().toPlainString(), challenge.nonce())
                .getBytes(StandardCharsets.UTF_8);
    }
}
