package org.pramaan.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.client.Client;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.customer.Contact;
import org.pramaan.customer.Flaw;
import org.pramaan.customer.Flaw.Kind;
import org.pramaan.customer.InvalidData;
import org.pramaan.problem.Unavailable;

@DisplayName("DK-01 A customers' realm")
class RealmTroubleTest {

    private static final Contact JEAN = new Contact("jean@example.com", "+33123456789", "Jean", "Dupont");
    private static final RealmClientConfiguration BEANS = new RealmClientConfiguration();

    private final KeycloakDouble keycloak = new KeycloakDouble();
    private final Client connections = BEANS.realmConnections(keycloak.settings());

    @AfterEach
    void close() {
        connections.close();
        keycloak.close();
    }

    @Test
    @DisplayName("XA-02 that cannot be reached is told as 503, whatever it was asked")
    void away() throws Exception {
        var settings = KeycloakDouble.settings("http://localhost:1");
        var nowhere = BEANS.realmConnections(settings);
        var users = new RealmUsers(BEANS.realmAdministration(settings, nowhere), settings);
        var tokens = new RealmTokens(BEANS.realmTokenService(settings, nowhere), settings);
        var reader = new RealmTokenReader(new RealmKeys(settings), settings, Clock.systemUTC());
        var token = signed();
        assertThatThrownBy(() -> users.find(UUID.randomUUID())).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> tokens.grant("jean@example.com", "secret")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> reader.userOf(token)).isInstanceOf(Unavailable.class);
        nowhere.close();
    }

    @ParameterizedTest(name = "XA-02 whose administration answers {0} is told as 503")
    @ValueSource(ints = {403, 500, 503})
    void refusesUs(int status) {
        keycloak.administrationSays(status, "{}");
        assertThatThrownBy(this::create).isInstanceOf(Unavailable.class);
    }

    @Test
    @DisplayName("that has forgotten our token is asked again with another, once")
    void forgotten() {
        var id = UUID.randomUUID();
        keycloak.administrationSays(401, "{}").administrationSays(200, "{\"id\":\"%s\"}".formatted(id));
        assertThat(users().find(id)).isPresent();
        assertThat(keycloak.asked())
                .containsExactly(
                        "POST /realms/people/protocol/openid-connect/token",
                        "GET /admin/realms/people/users/" + id,
                        "POST /realms/people/protocol/openid-connect/token",
                        "GET /admin/realms/people/users/" + id);
        keycloak.administrationSays(401, "{}").administrationSays(401, "{}");
        assertThatThrownBy(() -> users().find(id)).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest(name = "that refuses our own secret ({0}) is told as 503, not as a wrong password")
    @CsvSource({"401, invalid_client", "400, unauthorized_client"})
    void wrongSecret(int status, String error) {
        keycloak.tokensSay(status, "{\"error\":\"%s\"}".formatted(error));
        assertThatThrownBy(() -> tokens().grant("jean@example.com", "secret")).isInstanceOf(Unavailable.class);
        keycloak.tokensSay(status, "{\"error\":\"%s\"}".formatted(error));
        assertThatThrownBy(() -> tokens().refresh("a.b.c")).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest(name = "XA-03 that refuses {0} is told as a flaw of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'error':'invalidPasswordMinLengthMessage'}|password|PASSWORD_TOO_SHORT",
                "{'error':'invalidPasswordNotEmailMessage'}|password|PASSWORD_LIKE_ATTRIBUTE",
                "{'error':'invalidPasswordRegexPatternMessage'}|password|PASSWORD_REFUSED",
                "{'errorMessage':'invalidPasswordBlacklistedMessage'}|password|PASSWORD_TOO_COMMON",
                "{'field':'lastName','errorMessage':'error-person-name-invalid-character'}|last_name|MALFORMED",
                "{'errors':[{'field':'email','errorMessage':'error-invalid-email'},"
                        + "{'field':'username','errorMessage':'error-invalid-length'}]}|email|MALFORMED"
            })
    void flaws(String body, String field, Kind kind) {
        var refused = refusal(400, body.replace('\'', '"'));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        InvalidData.class,
                        invalid -> assertThat(invalid.flaws()).isEqualTo(List.of(new Flaw(field, kind))));
    }

    @Test
    @DisplayName("XA-20 that has somebody with that e-mail says so; what it does not explain is our trouble")
    void conflict() {
        assertThat(refusal(409, "{\"errorMessage\":\"User exists with same email\"}"))
                .isInstanceOfSatisfying(
                        InvalidData.class,
                        invalid -> assertThat(invalid.flaws()).isEqualTo(List.of(new Flaw("email", Kind.TAKEN))));
        assertThat(refusal(400, "{}")).isInstanceOf(Unavailable.class);
    }

    @Test
    @DisplayName("is found by its address, and its secret is shown nowhere")
    void settings() {
        var settings = KeycloakDouble.settings("https://id.example.com/");
        assertThat(settings.issuer()).isEqualTo("https://id.example.com/realms/people");
        assertThat(settings.keys()).isEqualTo("https://id.example.com/realms/people/protocol/openid-connect/certs");
        assertThat(settings).asString().doesNotContain("secret");
    }

    private RuntimeException refusal(int status, String body) {
        keycloak.administrationSays(status, body);
        try {
            create();
            throw new AssertionError("was not refused");
        } catch (ClientErrorException refused) {
            return RealmRefusal.of(refused);
        }
    }

    private void create() {
        users().create(RealmUser.of(UUID.randomUUID(), JEAN, "MotDePasseSecurise123!"));
    }

    private RealmUsers users() {
        return new RealmUsers(BEANS.realmAdministration(keycloak.settings(), connections), keycloak.settings());
    }

    private RealmTokens tokens() {
        return new RealmTokens(BEANS.realmTokenService(keycloak.settings(), connections), keycloak.settings());
    }

    private static String signed() throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("any").generate();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("any").build(), new JWTClaimsSet.Builder().build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
