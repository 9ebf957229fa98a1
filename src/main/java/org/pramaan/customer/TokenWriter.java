package org.pramaan.customer;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Writes tokens: JWT signed with HS256 (XA-01, RFC 7519). */
@Component
class TokenWriter {

    private static final JwsHeader HEADER =
            JwsHeader.with(MacAlgorithm.HS256).type("JWT").build();

    private final NimbusJwtEncoder encoder;
    private final TokenSettings settings;

    TokenWriter(TokenKey key, TokenSettings settings) {
        this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(key.value()));
        this.settings = settings;
    }

    String write(UUID id, UUID accountId, TokenType type, Instant now) {
        var claims = JwtClaimsSet.builder()
                .id(id.toString())
                .issuer(settings.issuer())
                .audience(List.of(settings.audience()))
                .subject(accountId.toString())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime(type)))
                .claim(TokenType.CLAIM, type.word())
                .build();
        return encoder.encode(JwtEncoderParameters.from(HEADER, claims)).getTokenValue();
    }

    Duration lifetime(TokenType type) {
        return type == TokenType.ACCESS ? settings.access() : settings.refresh();
    }
}
