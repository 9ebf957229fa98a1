package org.pramaan.access.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@DisplayName("CF-33 Tokens for the engine's REST API, RFC 8725")
class StaffTokensTest {

    private static final String ISSUER = "https://id.example.in/realms/pramaan";
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    static HttpServer server;
    static RSAKey key;

    @BeforeAll
    static void publish() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/certs", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("one in time, of this issuer and for this audience is read")
    void good() throws JOSEException {
        assertThat(decoder().decode(token(claims -> claims)).getClaimAsString("preferred_username"))
                .isEqualTo("rita");
    }

    @Test
    @DisplayName("an expired one, one without an end, of another issuer or for the sign-in is refused")
    void refused() throws JOSEException {
        refuses(claims -> claims.expirationTime(Date.from(NOW.minus(Duration.ofMinutes(2)))));
        refuses(claims -> claims.expirationTime(null));
        refuses(claims -> claims.notBeforeTime(Date.from(NOW.plus(Duration.ofMinutes(2)))));
        refuses(claims -> claims.issuer("https://id.example.in/realms/pramaan-customers"));
        refuses(claims -> claims.audience("pramaan"));
        refuses(claims -> claims.audience((String) null));
    }

    @Test
    @DisplayName("one that another key signed, or in another way, is refused")
    void forged() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyID("one").generate();
        var decoder = decoder();
        var foreign = signed(other, JWSAlgorithm.RS256, claims().build());
        var stronger = signed(key, JWSAlgorithm.RS512, claims().build());
        assertThatThrownBy(() -> decoder.decode(foreign)).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> decoder.decode(stronger)).isInstanceOf(BadJwtException.class);
    }

    private static void refuses(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        var token = token(change);
        var decoder = decoder();
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static JwtDecoder decoder() {
        var settings = new StaffRealmSettings(
                ISSUER, "pramaan", "secret", null, "pramaan-engine", Duration.ofHours(1), Duration.ofSeconds(5));
        var tokens = new StaffTokens(settings, new RealmHttp(settings), Clock.fixed(NOW, ZoneOffset.UTC));
        return tokens.bearers(ClientRegistration.withRegistrationId("staff")
                .clientId("pramaan")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/back")
                .authorizationUri(ISSUER + "/auth")
                .tokenUri(ISSUER + "/token")
                .jwkSetUri("http://localhost:" + server.getAddress().getPort() + "/certs")
                .build());
    }

    private static String token(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(key, JWSAlgorithm.RS256, change.apply(claims()).build());
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("pramaan-engine")
                .subject("1")
                .claim("preferred_username", "rita")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))));
    }

    private static String signed(RSAKey by, JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(by.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }
}
