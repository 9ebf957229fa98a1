package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanKeycloakTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanKeycloakTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("With customers in Keycloak, the XAMILA API")
class RealmAccountTests {

    private static final String WRONG = "une-autre-phrase";

    private final RunningServer server;
    private final CustomersRealm keycloak = new CustomersRealm();
    private XamilaCustomer jean;

    RealmAccountTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
    }

    @BeforeEach
    void arrive(CapturedOutput console) {
        jean = new XamilaCustomer(server.port(), console);
    }

    @AfterEach
    void leave() {
        keycloak.close();
    }

    @Test
    @DisplayName("DK-01 XA-20 opens an account as a disabled user of the realm, who alone has the password")
    void registers() {
        var answer = jean.register();
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        var user = keycloak.find(jean.email()).orElseThrow();
        assertThat(user.isEnabled()).isFalse();
        assertThat(user.isEmailVerified()).isFalse();
        assertThat(user.getUsername()).isEqualTo(jean.email());
        assertThat(user.getFirstName()).isEqualTo("Jean");
        assertThat(user.getLastName()).isEqualTo("Dupont");
        assertThat(user.getAttributes())
                .containsEntry("phone", List.of(jean.phone()))
                .containsEntry("account", List.of(answer.text("user_id")));
        var row = server.database()
                .sql("select password_hash, realm_user from customer_account where id = ?")
                .param(UUID.fromString(answer.text("user_id")))
                .query()
                .singleRow();
        assertThat(row.get("password_hash")).isNull();
        assertThat(row.get("realm_user")).hasToString(user.getId());
        assertThat(server.count("select count(*) from realm_enrolment")).isZero();
    }

    @Test
    @DisplayName("XA-21 XA-33 activates the user; its first tokens are ours and are renewed while the realm agrees")
    void activates() {
        var refresh = jean.enter().text("refresh_token");
        var user = keycloak.find(jean.email()).orElseThrow();
        assertThat(user.isEnabled()).isTrue();
        assertThat(user.isEmailVerified()).isTrue();
        assertThat(jean.get("/api/customer/kyc/profile/").status()).isEqualTo(404);
        var renewed = renew(refresh);
        assertThat(renewed.status()).as(renewed.response().body()).isEqualTo(200);
        user.setEnabled(false);
        keycloak.realm().users().get(user.getId()).update(user);
        assertThat(renew(renewed.text("refresh_token")).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("XA-23 XA-33 lets in with tokens of the realm, which are renewed once each; reuse ends the session")
    void letsIn() {
        jean.enter();
        var entered = jean.login(jean.email().toUpperCase(java.util.Locale.ROOT), XamilaCustomer.PASSWORD);
        assertThat(entered.status()).as(entered.response().body()).isEqualTo(200);
        assertThat(entered.text("message")).isEqualTo("Connexion réussie.");
        assertThat(header(entered.text("access_token"))).contains("\"alg\":\"RS256\"");
        assertThat(entered.body().path("user").path("kyc_status").asText()).isEqualTo("not_started");
        jean.use(entered.text("access_token"));
        assertThat(jean.get("/api/customer/kyc/profile/").status()).isEqualTo(404);
        var first = entered.text("refresh_token");
        var renewed = renew(first);
        assertThat(renewed.status()).as(renewed.response().body()).isEqualTo(200);
        jean.use(renewed.text("access_token"));
        assertThat(jean.get("/api/customer/kyc/profile/").status()).isEqualTo(404);
        assertThat(renew(first).status()).as("used before").isEqualTo(401);
        assertThat(renew(renewed.text("refresh_token")).status())
                .as("its session ended")
                .isEqualTo(401);
    }

    @Test
    @DisplayName("XA-23 tells a wrong password, an unknown e-mail and a user without an account the same")
    void keepsOut() {
        jean.register();
        var other = "somebody." + jean.email();
        keycloak.add(other, XamilaCustomer.PASSWORD);
        var pending = jean.login(jean.email(), XamilaCustomer.PASSWORD);
        assertThat(pending.status()).isEqualTo(403);
        assertThat(pending.text("error")).startsWith("Compte non activé");
        var wrong = jean.login(jean.email(), WRONG);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text("error")).isEqualTo("Email ou mot de passe incorrect");
        for (var refused : List.of(
                jean.login("nobody." + jean.email(), WRONG),
                jean.login(other, WRONG),
                jean.login("a\u0000b@example.com", WRONG),
                jean.login(jean.email(), WRONG + "\u0000"),
                jean.login("a".repeat(9000) + "@example.com", WRONG),
                jean.login(other, XamilaCustomer.PASSWORD))) {
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.response().body()).isEqualTo(wrong.response().body());
        }
        assertThat(keycloak.sessions(other)).isZero();
    }

    @Test
    @DisplayName("XA-20 takes over no user of the realm who has no account here")
    void takesNobodyOver() {
        keycloak.add(jean.email(), "Leur-Propre-Phrase-9");
        var before = keycloak.find(jean.email()).orElseThrow();
        var refused = jean.register();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("error")).isEqualTo("Email ou téléphone déjà utilisé");
        assertThat(refused.body().path("details")).hasSize(1);
        assertThat(keycloak.find(jean.email()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(server.count("select count(*) from realm_enrolment")).isZero();
    }

    @Test
    @DisplayName("XA-03 XA-20 asks of passwords what the realm asks too, and leaves nothing of who is refused")
    void obeysThePolicy() {
        var realm = keycloak.realm().toRepresentation();
        var policy = realm.getPasswordPolicy();
        realm.setPasswordPolicy(policy + " and digits(12)");
        keycloak.realm().update(realm);
        try {
            var refused = jean.register();
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("error")).isEqualTo("Mot de passe trop faible");
            assertThat(refused.body().path("details").get(0).asText())
                    .isEqualTo("password : Ce mot de passe ne respecte pas les règles de sécurité.");
        } finally {
            realm.setPasswordPolicy(policy);
            keycloak.realm().update(realm);
        }
        assertThat(keycloak.find(jean.email())).isEmpty();
        assertThat(server.count("select count(*) from realm_enrolment")).isZero();
        assertThat(jean.register().status()).isEqualTo(201);
    }

    private Answer renew(String refreshToken) {
        return jean.post("/api/auth/refresh/", Map.of("refresh_token", refreshToken));
    }

    private static String header(String token) {
        return new String(
                java.util.Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
