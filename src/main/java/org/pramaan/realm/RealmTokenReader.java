package org.pramaan.realm;

import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.problem.Unavailable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads access tokens of the realm and no others: one algorithm, only the realm's keys, its issuer, our audience, given
 * to our client, with an expiry (RFC 8725, RFC 9068).
 */
@RealmComponent
class RealmTokenReader {

    private static final int LONGEST = 8192;
    private static final String GIVEN_TO = "azp";
    private static final String KIND = "typ";
    private static final String ACCESS = "Bearer";

    private final NimbusJwtDecoder decoder;

    RealmTokenReader(RealmKeys keys, CustomerRealmSettings settings, Clock clock) {
        decoder = new NimbusJwtDecoder(keys.processor());
        decoder.setJwtValidator(validator(settings, clock));
    }

    /**
     * The realm's user; empty if it is no such token, or not any more.
     *
     * @throws Unavailable if the realm's keys cannot be had
     */
    Optional<UUID> userOf(String accessToken) {
        if (accessToken.length() > LONGEST) return Optional.empty();
        try {
            return Optional.ofNullable(decoder.decode(accessToken).getSubject()).map(UUID::fromString);
        } catch (JwtException unreadable) {
            if (unreadable.getCause() instanceof JWKSetUnavailableException) throw RealmAnswers.unavailable(unreadable);
            return Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static OAuth2TokenValidator<Jwt> validator(CustomerRealmSettings settings, Clock clock) {
        var times = new JwtTimestampValidator(Duration.ZERO);
        times.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                times,
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, all -> all != null && all.contains(settings.audience())),
                new JwtClaimValidator<>(GIVEN_TO, settings.clientId()::equals),
                new JwtClaimValidator<>(KIND, ACCESS::equals),
                new JwtClaimValidator<Instant>(
                        JwtClaimNames.EXP, end -> end != null && clock.instant().isBefore(end))));
    }
}
