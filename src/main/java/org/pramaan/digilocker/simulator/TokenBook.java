package org.pramaan.digilocker.simulator;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Codes and tokens of the simulator, in memory. A code serves once; used again, it takes its tokens with it. */
final class TokenBook {

    private static final Duration CODE_LIFETIME = Duration.ofMinutes(1);

    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Login> accessTokens = new ConcurrentHashMap<>();
    private final Map<String, Login> refreshTokens = new ConcurrentHashMap<>();
    private final SecureRandom random;
    private final Clock clock;

    TokenBook(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    String code(SimulatedUser user, String redirectUri, String challenge) {
        var code = draw();
        codes.put(
                code,
                new Code(
                        new Login(user, draw()),
                        redirectUri,
                        challenge,
                        clock.instant().plus(CODE_LIFETIME)));
        return code;
    }

    /** Empty if the code is unknown, used or old, or redirect address or verifier do not belong to it. */
    Optional<Pair> redeem(String code, String redirectUri, String verifier) {
        var known = codes.get(code);
        if (known == null) return Optional.empty();
        if (known.used) {
            forget(known.login);
            return Optional.empty();
        }
        known.used = true;
        boolean fits = known.redirectUri.equals(redirectUri)
                && known.challenge.equals(challenge(verifier))
                && clock.instant().isBefore(known.expiresAt);
        return fits ? Optional.of(issue(known.login)) : Optional.empty();
    }

    /** A refresh token serves once as well. */
    Optional<Pair> refresh(String token) {
        return Optional.ofNullable(refreshTokens.remove(token)).map(login -> issue(login.refreshed()));
    }

    Optional<Login> login(String accessToken) {
        return Optional.ofNullable(accessTokens.get(accessToken));
    }

    /** Revoking one token of a login revokes all of them. */
    void revoke(String token) {
        @Nullable Login login = accessTokens.getOrDefault(token, refreshTokens.get(token));
        if (login != null) forget(login);
    }

    private void forget(Login login) {
        accessTokens.values().removeIf(other -> other.id().equals(login.id()));
        refreshTokens.values().removeIf(other -> other.id().equals(login.id()));
    }

    private Pair issue(Login login) {
        var pair = new Pair(draw(), draw(), login);
        accessTokens.put(pair.accessToken(), login);
        refreshTokens.put(pair.refreshToken(), login);
        return pair;
    }

    private String draw() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** RFC 7636, S256. */
    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(DigestUtils.sha256(verifier));
    }

    private static final class Code {

        private final Login login;
        private final String redirectUri;
        private final String challenge;
        private final Instant expiresAt;
        private volatile boolean used;

        Code(Login login, String redirectUri, String challenge, Instant expiresAt) {
            this.login = login;
            this.redirectUri = redirectUri;
            this.challenge = challenge;
            this.expiresAt = expiresAt;
        }
    }

    /** @param refreshes how often its tokens were renewed */
    record Login(SimulatedUser user, String id, int refreshes) {

        Login(SimulatedUser user, String id) {
            this(user, id, 0);
        }

        Login refreshed() {
            return new Login(user, id, refreshes + 1);
        }
    }

    record Pair(String accessToken, String refreshToken, Login login) {}
}
