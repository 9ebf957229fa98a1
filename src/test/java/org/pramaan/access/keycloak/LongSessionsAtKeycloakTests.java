package org.pramaan.access.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.support.RealmAdmin;
import org.pramaan.support.RealmLater;
import org.pramaan.support.RealmVisitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanKeycloakTest
@DisplayName("CF-33 An hour after the sign-in Keycloak is asked anew, however busy the session is")
class LongSessionsAtKeycloakTests {

    private static final String BEGIN = "/oauth2/authorization/staff";
    private static final String WHO = "/camunda/api/admin/auth/user/default";
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    private final RealmAdmin realm = RealmAdmin.of("pramaan");
    private final RealmVisitor visitor = new RealmVisitor();

    @BeforeEach
    void hear() {
        realm.hearsAt("pramaan", at("/logout/connect/back-channel/staff"));
    }

    @Test
    @DisplayName(
            "who is still there comes back unseen to the page they asked for, in the groups of now; programs hear 401")
    void comesBack() {
        enter("promoted", "/kyc-reviewers");
        assertThat(visitor.get(at(WHO)).body()).contains("tasklist").doesNotContain("cockpit");
        realm.move("promoted", "/camunda-admin");

        later(
                AN_HOUR.minusMinutes(1),
                () -> assertThat(status("/admin/clients")).isEqualTo(403));
        later(AN_HOUR.plusMinutes(1), () -> {
            assertThat(status(WHO)).isEqualTo(401);
            assertThat(status("/camunda/api/engine/engine/default/task")).isEqualTo(401);
            assertThat(RealmVisitor.location(visitor.get(at("/admin/clients")))).endsWith(BEGIN);
            var page = visitor.open(at("/admin/clients"));
            assertThat(page.uri().getPath()).isEqualTo("/admin/clients");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(status("/camunda/app/cockpit/default/")).isEqualTo(200);
            assertThat(visitor.get(at(WHO)).body()).contains("tasklist", "cockpit");
        });
    }

    @Test
    @DisplayName("whose account was disabled stands before Keycloak's sign-in, and stays out")
    void disabled() {
        enter("dismissed", "/camunda-admin");
        realm.disable("dismissed");

        later(
                AN_HOUR,
                () -> assertThat(RealmVisitor.action(visitor.open(at("/admin/clients"))))
                        .contains("login-actions/authenticate"));
        assertThat(status("/admin/clients")).isEqualTo(302);
    }

    @Test
    @DisplayName("who was taken out of all groups is told so, and stays out")
    void groupless() {
        enter("groupless", "/camunda-admin");
        realm.move("groupless", "/clients");

        later(
                AN_HOUR,
                () -> assertThat(visitor.open(at("/admin/clients")).uri().toString())
                        .endsWith("/login?group"));
        assertThat(status("/admin/clients")).isEqualTo(302);
    }

    @Test
    @DisplayName("who signs out only then is out at Keycloak too")
    void leavesLate() {
        enter("late-leaver", "/camunda-admin");
        var token = CSRF.matcher(visitor.get(at("/admin/clients")).body());
        assertThat(token.find()).isTrue();

        later(AN_HOUR, () -> visitor.post(at("/logout"), Map.of("_csrf", token.group(1))));

        assertThat(RealmVisitor.action(visitor.open(at(BEGIN)))).contains("login-actions/authenticate");
    }

    private void enter(String name, String group) {
        realm.user(name, true, group);
        assertThat(visitor.signIn(at(BEGIN), name).statusCode()).isEqualTo(200);
    }

    private void later(Duration later, Runnable then) {
        new RealmLater(beans).by(later, then);
    }

    private int status(String path) {
        return visitor.get(at(path)).statusCode();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
