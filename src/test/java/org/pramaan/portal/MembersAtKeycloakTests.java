package org.pramaan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.account.MemberCard;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Members;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.support.RealmAdmin;
import org.pramaan.support.RealmLater;
import org.pramaan.support.RealmVisitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PramaanKeycloakTest
@DisplayName("CF-33 Members of clients sign in at Keycloak")
class MembersAtKeycloakTests {

    private static final String BEGIN = "/portal/oauth2/authorization/portal";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    private final RealmAdmin realm = RealmAdmin.of("pramaan");
    private final RealmVisitor visitor = new RealmVisitor();
    private final String slug = "realm" + COUNT.incrementAndGet();
    private UUID client = new UUID(0, 0);

    @BeforeEach
    void register() {
        client = beans.getBean(Clients.class)
                .register(new Slug(slug), "Acme & Sons")
                .id();
    }

    @Test
    @DisplayName("an owner becomes a member at the first sign-in, reads the page they asked for, and leaves everywhere")
    void owner() {
        realm.user("owner-of-" + slug, true, "/clients/" + slug + "/owners");
        assertThat(visitor.open(at("/portal/members")).body()).contains("Sign in with Keycloak");

        var page = visitor.signIn(at(BEGIN), "owner-of-" + slug);

        assertThat(page.uri().getPath()).isEqualTo("/portal/members");
        assertThat(page.body())
                .contains(
                        "Rita Rao", "owner-of-" + slug + "@realm.example", "Take them out of the group in Keycloak too")
                .doesNotContain("Invite somebody", "Change the role", "Make a new link");
        assertThat(members()).singleElement().satisfies(card -> {
            assertThat(card.role()).isEqualTo(MemberRole.OWNER);
            assertThat(card.joined()).isTrue();
        });
        assertThat(audited()).containsExactly("member.added", "member.signed_in");

        visitor.post(at("/portal/logout"), Map.of("_csrf", csrf(page)));
        assertThat(visitor.get(at("/portal")).statusCode()).isEqualTo(302);
        assertThat(RealmVisitor.action(visitor.open(at(BEGIN)))).contains("login-actions/authenticate");
    }

    @Test
    @DisplayName("the role is the realm's at each sign-in, and the member stays the same")
    void role() {
        var name = "mover-of-" + slug;
        realm.user(name, true, "/clients/" + slug + "/owners");
        visitor.signIn(at(BEGIN), name);
        var before = members();
        realm.move(name, "/clients/" + slug + "/viewers");

        var later = new RealmVisitor();
        later.signIn(at(BEGIN), name);

        assertThat(members()).singleElement().satisfies(card -> {
            assertThat(card.role()).isEqualTo(MemberRole.VIEWER);
            assertThat(card.id()).isEqualTo(before.get(0).id());
        });
        assertThat(audited()).contains("member.role_changed");
        var refused = later.post(at("/portal/keys"), Map.of("_csrf", csrf(later.open(at("/portal")))));
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("an hour after the sign-in Keycloak is asked anew, unseen: the page asked for, the role of now")
    void anHourLater() {
        var name = "stayer-of-" + slug;
        realm.user(name, true, "/clients/" + slug + "/owners");
        visitor.signIn(at(BEGIN), name);
        realm.move(name, "/clients/" + slug + "/viewers");

        new RealmLater(beans).by(Duration.ofHours(1), () -> {
            var part = visitor.get(at("/portal/members"), "HX-Request", "true");
            assertThat(part.statusCode()).isEqualTo(401);
            assertThat(part.headers().firstValue("HX-Refresh")).hasValue("true");
            var page = visitor.open(at("/portal/members"));
            assertThat(page.uri().getPath()).isEqualTo("/portal/members");
            assertThat(page.body()).contains("Rita Rao");
        });

        assertThat(members())
                .singleElement()
                .satisfies(card -> assertThat(card.role()).isEqualTo(MemberRole.VIEWER));
    }

    @Test
    @DisplayName("without a verified address, without a group, in groups of two clients: refused, with a reason")
    void refused() {
        beans.getBean(Clients.class).register(new Slug(slug + "b"), "Other");
        refuses("unverified-" + slug, false, "email", "/clients/" + slug + "/owners");
        refuses("reviewer-" + slug, true, "group", "/kyc-reviewers");
        refuses("unknown-" + slug, true, "group", "/clients/nobody-" + slug + "/owners");
        refuses("both-" + slug, true, "several", "/clients/" + slug + "/viewers", "/clients/" + slug + "b/viewers");
        assertThat(members()).isEmpty();
    }

    @Test
    @DisplayName("a member is no member of staff, and staff are no members")
    void walls() {
        realm.user("walls-" + slug, true, "/clients/" + slug + "/owners");
        visitor.signIn(at(BEGIN), "walls-" + slug);
        assertThat(visitor.get(at("/portal")).statusCode()).isEqualTo(200);
        assertThat(visitor.get(at("/admin/clients")).statusCode()).isEqualTo(302);
        assertThat(visitor.get(at("/camunda/app/tasklist/default/")).statusCode())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("who is staff and a member in one browser leaves both by leaving the portal, as Keycloak says")
    void leavesBoth() {
        realm.hearsAt("pramaan", at("/logout/connect/back-channel/staff"));
        realm.user("both-ways-" + slug, true, "/camunda-admin", "/clients/" + slug + "/owners");
        visitor.signIn(at(BEGIN), "both-ways-" + slug);
        visitor.open(at("/oauth2/authorization/staff"));
        assertThat(visitor.get(at("/admin/clients")).statusCode()).isEqualTo(200);

        var answer = visitor.post(at("/portal/logout"), Map.of("_csrf", csrf(visitor.get(at("/portal")))));

        assertThat(RealmVisitor.location(answer)).endsWith("/portal/login?out");
        assertThat(visitor.get(at("/portal")).statusCode()).isEqualTo(302);
        assertThat(visitor.get(at("/admin/clients")).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @DisplayName("invitations, roles and passwords are off, and a sentence says who decides")
    @ValueSource(
            strings = {
                "/portal/password",
                "/portal/members",
                "/portal/members/{id}/role",
                "/portal/members/{id}/link",
                "/portal/members/{id}/withdraw"
            })
    void keptElsewhere(String path) {
        realm.user("asker-" + slug, true, "/clients/" + slug + "/owners");
        var home = visitor.signIn(at(BEGIN), "asker-" + slug);
        var address = at(path.replace("{id}", members().get(0).id().toString()));
        var form = Map.of(
                "_csrf",
                csrf(home),
                "name",
                "N",
                "email",
                "n@realm.example",
                "role",
                "OWNER",
                "current",
                "c",
                "password",
                "four words of mine",
                "again",
                "four words of mine");

        var answer = visitor.post(address, form);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("decided in Keycloak");
        assertThat(members()).hasSize(1);
    }

    @Test
    @DisplayName("an administrator makes a client without an owner, and reads which group its owners are in")
    void administrator() {
        realm.user("admin-" + slug, true, "/camunda-admin");
        visitor.signIn(at("/oauth2/authorization/staff"), "admin-" + slug);
        var list = visitor.open(at("/admin/clients"));
        assertThat(list.body()).contains("/clients/short-name/owners").doesNotContain("First owner");

        var made = Map.of("_csrf", csrf(list), "slug", slug + "new", "name", "New", "plan", "100");
        assertThat(visitor.post(at("/admin/clients"), made).statusCode()).isEqualTo(302);

        var client = beans.getBean(Clients.class).find(new Slug(slug + "new")).orElseThrow();
        var page = visitor.get(at("/admin/clients/" + client.id()));
        assertThat(page.body()).contains("/clients/" + slug + "new/owners").doesNotContain("Invite an owner");
    }

    private void refuses(String name, boolean verified, String reason, String... groups) {
        realm.user(name, verified, groups);
        var stranger = new RealmVisitor();
        var page = stranger.signIn(at(BEGIN), name);
        assertThat(page.uri().toString()).endsWith("/portal/login?" + reason);
        assertThat(page.body()).contains("role=\"alert\"");
        assertThat(stranger.get(at("/portal")).statusCode()).isEqualTo(302);
    }

    private List<MemberCard> members() {
        return beans.getBean(Members.class).of(client);
    }

    private List<String> audited() {
        return beans.getBean(JdbcClient.class)
                .sql(
                        "select action from audit_entry where client_id = :client and action like 'member.%' order by sequence")
                .param("client", client)
                .query(String.class)
                .list();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static String csrf(HttpResponse<String> page) {
        var token = CSRF.matcher(page.body());
        assertThat(token.find()).as(page.uri() + " " + page.statusCode()).isTrue();
        return token.group(1);
    }
}
