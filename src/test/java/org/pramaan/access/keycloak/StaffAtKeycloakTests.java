package org.pramaan.access.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.support.KeycloakServer;
import org.pramaan.support.RealmAdmin;
import org.pramaan.support.RealmVisitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanKeycloakTest
@DisplayName("CF-33 Staff sign in at Keycloak")
class StaffAtKeycloakTests {

    private static final String BEGIN = "/oauth2/authorization/staff";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    private final RealmAdmin realm = RealmAdmin.of("pramaan");
    private final RealmVisitor visitor = new RealmVisitor();

    @BeforeEach
    void hear() {
        realm.hearsAt("pramaan", "http://localhost:" + port + "/logout/connect/back-channel/staff");
    }

    @Test
    @DisplayName("the sign-in page asks for no password and leads to Keycloak with PKCE, state and nonce")
    void begins() {
        var page = visitor.open(at("/camunda/app/tasklist/default/"));
        assertThat(page.uri().getPath()).isEqualTo("/login");
        assertThat(page.body()).contains("Sign in with Keycloak").doesNotContain("password");
        assertThat(RealmVisitor.location(visitor.get(at(BEGIN))))
                .startsWith(KeycloakServer.running().issuer("pramaan"))
                .contains("response_type=code", "code_challenge_method=S256", "state=", "nonce=", "client_id=pramaan");
    }

    @Test
    @DisplayName("a reviewer comes back to the page they asked for, under a new session, known to the engine by name")
    void reviewer() {
        realm.user("rita.rao", true, "/kyc-reviewers");
        visitor.open(at("/camunda/app/tasklist/default/"));

        var home = visitor.signIn(at(BEGIN), "rita.rao");

        assertThat(home.uri().getPath()).isEqualTo("/camunda/app/tasklist/default/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(visitor.get(at("/camunda/api/admin/auth/user/default")).body())
                .contains("\"rita.rao\"", "tasklist");
        var user = identities.createUserQuery().userId("rita.rao").singleResult();
        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("Rita Rao");
        assertThat(user.getEmail()).isNull();
        assertThat(identities.checkPassword("rita.rao", "")).isFalse();
        assertThat(visitor.get(at("/admin/clients")).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("groups are the realm's at each sign-in: who was moved has the new one only")
    void moved() {
        realm.user("mover", true, "/kyc-reviewers");
        visitor.signIn(at(BEGIN), "mover");
        realm.move("mover", "/camunda-admin");

        var later = new RealmVisitor();
        later.signIn(at(BEGIN), "mover");

        assertThat(later.get(at("/admin/clients")).statusCode()).isEqualTo(200);
        assertThat(identities.createGroupQuery().groupMember("mover").list())
                .extracting(Group::getId)
                .containsExactly("camunda-admin");
    }

    @Test
    @DisplayName("who is in none of the groups is told so, and can sign in as somebody else")
    void stranger() {
        realm.user("stranger", true, "/clients/acme/owners");
        var page = visitor.signIn(at(BEGIN), "stranger");

        assertThat(page.uri().toString()).endsWith("/login?group");
        assertThat(page.body()).contains("none of the groups");
        assertThat(visitor.get(at("/camunda/app/tasklist/default/")).statusCode())
                .isEqualTo(302);
        assertThat(identities.createUserQuery().userId("stranger").count()).isZero();
        assertThat(RealmVisitor.action(visitor.open(at(BEGIN)))).contains("login-actions/authenticate");
    }

    @ParameterizedTest
    @DisplayName("an answer that nobody asked for signs nobody in")
    @ValueSource(strings = {"?code=forged&state=forged", "?error=access_denied&state=forged", "?code=forged"})
    void forgedAnswer(String query) {
        var page = visitor.open(at("/login/oauth2/code/staff" + query));
        assertThat(page.uri().toString()).contains("/login");
        assertThat(page.uri().getPath()).isEqualTo("/login");
        assertThat(visitor.get(at("/camunda/app/tasklist/default/")).statusCode())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("a forged code for a state that was drawn signs nobody in")
    void forgedCode() {
        var begun = RealmVisitor.location(visitor.get(at(BEGIN)));
        var state = begun.replaceAll(".*[?&]state=([^&]+).*", "$1");
        var page = visitor.open(at("/login/oauth2/code/staff?code=forged&state=" + state));
        assertThat(page.uri().toString()).endsWith("/login?again");
        assertThat(page.body()).contains("did not work");
    }

    @ParameterizedTest
    @DisplayName("signing out, here or in Tasklist, ends the session at Keycloak too")
    @ValueSource(strings = {"/logout", "/camunda/api/admin/auth/user/default/logout"})
    void signsOut(String address) {
        var name = "leaver-" + address.length();
        realm.user(name, true, "/camunda-admin");
        visitor.signIn(at(BEGIN), name);
        var token = csrf(visitor.get(at("/admin/clients")));

        var answer = visitor.post(at(address), Map.of("_csrf", token));

        assertThat(answer.statusCode()).isIn(204, 302);
        assertThat(visitor.get(at("/admin/clients")).statusCode()).isEqualTo(302);
        assertThat(RealmVisitor.action(visitor.open(at(BEGIN)))).contains("login-actions/authenticate");
    }

    @Test
    @DisplayName("a session that an administrator ends at Keycloak ends here (back-channel logout)")
    void backChannel() {
        realm.user("outcast", true, "/camunda-admin");
        visitor.signIn(at(BEGIN), "outcast");
        assertThat(visitor.get(at("/admin/clients")).statusCode()).isEqualTo(200);

        realm.signOut("outcast");

        assertThat(visitor.get(at("/admin/clients")).statusCode()).isEqualTo(302);
        var forged = visitor.post(at("/logout/connect/back-channel/staff"), Map.of("logout_token", "e30.e30."));
        assertThat(forged.statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("who signed in twice in one browser is out as well when the session at Keycloak ends")
    void backChannelAfterTwo() {
        realm.user("returner", true, "/camunda-admin");
        visitor.signIn(at(BEGIN), "returner");
        assertThat(visitor.open(at(BEGIN)).statusCode()).isEqualTo(200);

        realm.signOut("returner");

        assertThat(visitor.get(at("/admin/clients")).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("no password opens anything: not the form, not the engine's REST API, and nobody is made to try")
    void noPasswords() {
        var token = csrf(visitor.open(at("/portal/login")));
        var answer = visitor.post(at("/login"), Map.of("username", "admin", "password", "any", "_csrf", token));
        assertThat(answer.statusCode()).isIn(302, 403, 405);
        assertThat(visitor.get(at("/camunda/app/tasklist/default/")).statusCode())
                .isEqualTo(302);
        assertThat(identities
                        .createUserQuery()
                        .userIdIn("admin", "reviewer", "reviewer2")
                        .count())
                .isZero();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static String csrf(HttpResponse<String> page) {
        var token = CSRF.matcher(page.body());
        return token.find() ? token.group(1) : "none";
    }
}
