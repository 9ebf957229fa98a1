package org.pramaan.access.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.support.KeycloakServer;
import org.pramaan.support.RealmAdmin;
import org.pramaan.support.RealmVisitor;
import org.pramaan.web.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanKeycloakTest
@DisplayName("CF-33 The engine's REST API takes tokens of the realm")
class BearerAtEngineTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPENID = KeycloakServer.running().issuer("pramaan") + "/protocol/openid-connect";

    @LocalServerPort
    int port;

    private final RealmAdmin realm = RealmAdmin.of("pramaan");

    @Test
    @DisplayName("a token got by device authorization acts for its user, in their groups")
    void good() throws Exception {
        realm.user("modeler", true, "/kyc-compliance");
        var token = token("modeler", "pramaan-engine");

        assertThat(status(token)).isEqualTo(200);
        assertThat(bearer("/engine-rest/user?maxResults=5", token).body()).isEqualTo("[]");
        assertThat(bearer("/actuator/env", token).statusCode()).isEqualTo(403);
        assertThat(status(plain(token))).isEqualTo(401);
        assertThat(status(signedWithPublicKey(token))).isEqualTo(401);
        assertThat(status(token.substring(0, token.lastIndexOf('.')) + ".AAAA")).isEqualTo(401);
        assertThat(new Visitor(port)
                        .get("/camunda/api/engine/engine/default/task", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("a token of somebody in none of the groups is refused, and so is one of another realm")
    void strangers() throws Exception {
        realm.user("bystander", true, "/clients/acme/owners");
        assertThat(status(token("bystander", "pramaan-engine"))).isEqualTo(401);
        assertThat(status(RealmAdmin.masterToken())).isEqualTo(401);
    }

    @Test
    @DisplayName("a token of the realm that is meant for another audience is refused")
    void otherAudience() throws Exception {
        realm.user("elsewhere", true, "/camunda-admin");
        realm.deviceClient("another-application");
        assertThat(status(token("elsewhere", "another-application"))).isEqualTo(401);
    }

    @Test
    @DisplayName("a name and a password are no token")
    void basic() {
        var answer = new Visitor(port).get("/engine-rest/task", "Authorization", "Basic YWRtaW46YWRtaW4=");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    /** By device authorization (RFC 8628), the user confirming on Keycloak's pages. */
    private static String token(String user, String client) throws IOException {
        var visitor = new RealmVisitor();
        var device = JSON.readTree(visitor.post(OPENID + "/auth/device", Map.of("client_id", client))
                .body());
        var consent = visitor.signIn(device.path("verification_uri_complete").asText(), user);
        visitor.submit(consent, Map.of("accept", "Yes"));
        var answer = visitor.post(
                OPENID + "/token",
                Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:device_code",
                        "client_id",
                        client,
                        "device_code",
                        device.path("device_code").asText()));
        assertThat(answer.body()).contains("access_token");
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private int status(String token) {
        return bearer("/engine-rest/deployment/count", token).statusCode();
    }

    private HttpResponse<String> bearer(String path, String token) {
        return new Visitor(port).get(path, "Authorization", "Bearer " + token);
    }

    private static String plain(String token) throws ParseException {
        return new PlainJWT(claims(token)).serialize();
    }

    private static String signedWithPublicKey(String token) throws ParseException, IOException, JOSEException {
        var keys = JWKSet.load(URI.create(OPENID + "/certs").toURL());
        var key = keys.getKeyByKeyId(SignedJWT.parse(token).getHeader().getKeyID())
                .toRSAKey();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build();
        var forged = new SignedJWT(header, claims(token));
        forged.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return forged.serialize();
    }

    private static JWTClaimsSet claims(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
