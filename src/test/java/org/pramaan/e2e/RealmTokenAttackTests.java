package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.support.KeycloakServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanKeycloakTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("XA-01 With customers in Keycloak, tokens")
class RealmTokenAttackTests {

    private static final String PROFILE = "/api/customer/kyc/profile/";

    private final int port;
    private final CustomersRealm keycloak = new CustomersRealm();
    private XamilaCustomer jean;
    private SignedJWT genuine;

    RealmTokenAttackTests(@Autowired ApplicationContext context) {
        port = new RunningServer(context).port();
    }

    @BeforeEach
    void enter(CapturedOutput console) throws Exception {
        jean = new XamilaCustomer(port, console);
        jean.enter();
        genuine = SignedJWT.parse(
                jean.login(jean.email(), XamilaCustomer.PASSWORD).text("access_token"));
    }

    @AfterEach
    void leave() {
        keycloak.close();
    }

    @Test
    @DisplayName("of the realm open the door, changed by a single bit they do not")
    void control() {
        jean.use(genuine.serialize());
        assertThat(jean.get(PROFILE).status()).as("let in, without a profile").isEqualTo(404);
        var parts = genuine.getParsedParts();
        var signature = parts[2].decode();
        signature[0] ^= 1;
        refuses(parts[0] + "." + parts[1] + "." + Base64URL.encode(signature));
    }

    @Test
    @DisplayName("without a signature (alg none) open nothing")
    void none() throws Exception {
        refuses(new PlainJWT(genuine.getJWTClaimsSet()).serialize());
    }

    @Test
    @DisplayName("signed by HS256 with the realm's public key (HS/RS confusion) open nothing")
    void confusion() throws Exception {
        var key = realmKey();
        for (var secret : List.of(
                key.toPublicKey().getEncoded(),
                pem(key).getBytes(StandardCharsets.UTF_8),
                key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))) {
            var forged = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    genuine.getJWTClaimsSet());
            forged.sign(new MACSigner(secret));
            refuses(forged.serialize());
        }
    }

    @ParameterizedTest(name = "of a key of one''s own open nothing, whatever kid says: {0}")
    @ValueSource(strings = {"", "unknown", "../../../../dev/null", "' or 1=1 --", "http://127.0.0.1/key"})
    void foreignKey(String kid) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build();
        refuses(signed(header, genuine.getJWTClaimsSet(), new RSAKeyGenerator(2048).generate()));
    }

    @Test
    @DisplayName("that bring their key along (jwk, jku, x5u), under the realm's kid, open nothing")
    void ownKey() throws Exception {
        var own = new RSAKeyGenerator(2048).generate();
        var address = URI.create("http://127.0.0.1:" + port + "/keys");
        var kid = realmKey().getKeyID();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid);
        refuses(signed(header.jwk(own.toPublicJWK()).build(), genuine.getJWTClaimsSet(), own));
        refuses(signed(header.jwkURL(address).build(), genuine.getJWTClaimsSet(), own));
        refuses(signed(header.x509CertURL(address).build(), genuine.getJWTClaimsSet(), own));
    }

    @Test
    @DisplayName("of another realm of the same Keycloak open nothing")
    void foreignIssuer() {
        refuses(keycloak.tokens(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                KeycloakServer.ADMIN,
                                "password",
                                KeycloakServer.ADMIN_PASSWORD))
                .path("access_token")
                .asText());
    }

    @Test
    @DisplayName("of another client of the realm, or for another audience, open nothing")
    void foreignAudience() {
        refuses(keycloak.tokens(
                        CustomersRealm.NAME,
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                jean.email(),
                                "password",
                                XamilaCustomer.PASSWORD))
                .path("access_token")
                .asText());
    }

    @Test
    @DisplayName("of the realm that are no access tokens (ID, refresh), or no customer's, open nothing")
    void otherKinds() {
        var person = new HashMap<>(client());
        person.putAll(Map.of(
                "grant_type",
                "password",
                "scope",
                "openid",
                "username",
                jean.email(),
                "password",
                XamilaCustomer.PASSWORD));
        var tokens = keycloak.tokens(CustomersRealm.NAME, person);
        refuses(tokens.path("id_token").asText());
        refuses(tokens.path("refresh_token").asText());
        var service = new HashMap<>(client());
        service.put("grant_type", "client_credentials");
        refuses(keycloak.tokens(CustomersRealm.NAME, service)
                .path("access_token")
                .asText());
    }

    @Test
    @DisplayName("that are huge open nothing, and none of them brings another")
    void huge() throws Exception {
        var padded = new JWTClaimsSet.Builder(genuine.getJWTClaimsSet())
                .claim("padding", "x".repeat(9000))
                .build();
        var own = new RSAKeyGenerator(2048).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(realmKey().getKeyID())
                .build();
        refuses(signed(header, padded, own));
        for (var token :
                List.of(genuine.serialize(), signed(header, padded, own), "a.b.c", "\u0000", "x".repeat(20_000))) {
            var answer = jean.post("/api/auth/refresh/", Map.of("refresh_token", token));
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text("error")).isEqualTo("Token invalide ou expiré");
        }
    }

    @Test
    @DisplayName("that have expired open nothing")
    void expired() throws Exception {
        var realm = keycloak.realm().toRepresentation();
        int lifespan = realm.getAccessTokenLifespan();
        realm.setAccessTokenLifespan(1);
        keycloak.realm().update(realm);
        try {
            var token = jean.login(jean.email(), XamilaCustomer.PASSWORD).text("access_token");
            var end = SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime();
            while (!new Date().after(end)) Thread.sleep(100);
            refuses(token);
        } finally {
            realm.setAccessTokenLifespan(lifespan);
            keycloak.realm().update(realm);
        }
    }

    private void refuses(String token) {
        assertThat(token).isNotBlank();
        jean.use(token);
        var answer = jean.get(PROFILE);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("Token d'authentification requis");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    private RSAKey realmKey() throws Exception {
        var kid = genuine.getHeader().getKeyID();
        var key = StreamSupport.stream(keycloak.keys().path("keys").spliterator(), false)
                .filter(known -> known.path("kid").asText().equals(kid))
                .findFirst()
                .orElseThrow();
        return RSAKey.parse(key.toString());
    }

    private static String pem(RSAKey key) throws Exception {
        var base64 = java.util.Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(key.toPublicKey().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) throws Exception {
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static Map<String, String> client() {
        return Map.of("client_id", "pramaan", "client_secret", KeycloakServer.CUSTOMERS_SECRET);
    }
}
