package org.pramaan.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Reads tokens that {@link TokenWriter} wrote, and no others: one algorithm, one key whatever {@code kid} says, our
 * issuer, our audience, an expiry (RFC 8725).
 */
@Component
class TokenReader {

    private static final int LONGEST = 4096;

    private final NimbusJwtDecoder decoder;

    TokenReader(TokenKey key, TokenSettings settings, Clock clock) {
        decoder = NimbusJwtDecoder.withSecretKey(key.value())
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        decoder.setJwtValidator(validator(settings, clock));
    }

    /** Empty if it is no such token, or not any more. */
    Optional<Read> read(String token, TokenType type) {
        if (token.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(decoder.decode(token))
                    .filter(jwt -> type.word().equals(jwt.getClaimAsString(TokenType.CLAIM)))
                    .map(Read::of);
        } catch (JwtException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static OAuth2TokenValidator<Jwt> validator(TokenSettings settings, Clock clock) {
        var times = new JwtTimestampValidator(Duration.ZERO);
        times.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                times,
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, all -> all != null && all.contains(settings.audience())),
                new JwtClaimValidator<Instant>(
                        JwtClaimNames.EXP, end -> end != null && clock.instant().isBefore(end))));
    }

    /** A genuine token's id and the account it speaks for. */
    record Read(UUID id, UUID accountId) {

        private static Read of(Jwt jwt) {
            return new Read(UUID.fromString(jwt.getId()), UUID.fromString(jwt.getSubject()));
        }
    }
}
