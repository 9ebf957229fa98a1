package org.pramaan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Members;
import org.pramaan.compliance.Actor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanTest
@DisplayName("CF-28 The portal's sign-in")
class PortalSignInTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    private PortalVisitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new PortalVisitor(port);
    }

    @Test
    @DisplayName("EN-09 the demo's owner comes from the page they asked for to the sign-in and back")
    void signsIn() {
        assertThat(PortalVisitor.location(visitor.get("/portal/keys"))).endsWith("/portal/login");

        var answer = visitor.signIn("Owner@Demo.example", "owner of the demo");

        assertThat(PortalVisitor.location(answer)).contains("/portal/keys");
        var page = visitor.get("/portal");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Demo Owner", "Demo client", "Live data", "/api/v1/kyc/initiate");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    @DisplayName("a new session begins with the sign-in, under a shielded cookie")
    void changesTheSession() {
        var team = PortalTeam.hire(beans, port);
        visitor.get("/portal/keys"); // which the sign-in is to lead back to
        var answer = visitor.signIn(team.email(MemberRole.OWNER), PortalTeam.PASSWORD);
        var cookies = answer.headers().allValues("Set-Cookie");

        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    @DisplayName("CF-28 who only looks at the sign-in page makes no session, and signs in from there all the same")
    void makesNoSession() {
        var team = PortalTeam.hire(beans, port);
        var join = "/portal/join?token=unknown";
        for (var path : List.of("/portal", "/portal/login", "/portal/login?wrong", join, "/status", "/portal/login"))
            assertThat(visitor.get(path).headers().allValues("Set-Cookie"))
                    .as(path)
                    .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(visitor.postWithoutToken("/portal/login", "email=a%40b.example&password=x")
                        .statusCode())
                .isEqualTo(403);
        visitor.signIn(team.email(MemberRole.OWNER), PortalTeam.PASSWORD);
        assertThat(visitor.get("/portal").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/portal", "/portal/mode", "test", "true").statusCode())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("a token of before the sign-in opens nothing after it")
    void changesTheToken() {
        var team = PortalTeam.hire(beans, port);
        var before = visitor.get("/portal/login").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        visitor.signIn(team.email(MemberRole.OWNER), PortalTeam.PASSWORD);
        assertThat(visitor.postWithoutToken("/portal/mode", "test=true&_csrf=" + before)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("a wrong password and an unknown address are answered alike; ten close the door to that address")
    void slowsGuessing() {
        var team = PortalTeam.hire(beans, port);
        var email = team.email(MemberRole.VIEWER);

        assertThat(PortalVisitor.location(visitor.signIn("nobody@nowhere.example", "wrong")))
                .endsWith("/portal/login?wrong");
        assertThat(PortalVisitor.location(visitor.signIn("no address", "wrong")))
                .endsWith("/portal/login?wrong");
        for (int i = 0; i < 10; i++) {
            var written = i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT);
            assertThat(PortalVisitor.location(visitor.signIn(written, "wrong"))).endsWith("/portal/login?wrong");
        }
        assertThat(PortalVisitor.location(visitor.signIn(email, PortalTeam.PASSWORD)))
                .endsWith("/portal/login?wait");
        assertThat(visitor.get("/portal/login?wait").body()).contains("Too many attempts");
        assertThat(team.signedIn(MemberRole.OWNER).get("/portal").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("a form without its token is refused with 403 and changes nothing")
    void checksTokens() {
        var owner = PortalTeam.hire(beans, port).signedIn(MemberRole.OWNER);

        var refused = owner.postWithoutToken("/portal/keys", "");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("open for too long", "<h1>Not possible</h1>");
        assertThat(owner.get("/portal/keys").body()).contains("There is no key yet");
    }

    @Test
    @DisplayName("signing out ends the member's session")
    void signsOut() {
        var owner = PortalTeam.hire(beans, port).signedIn(MemberRole.OWNER);
        owner.post("/portal", "/portal/mode", "test", "true");

        var answer = owner.post("/portal", "/portal/logout");

        assertThat(PortalVisitor.location(answer)).endsWith("/portal/login?out");
        assertThat(PortalVisitor.location(owner.get("/portal"))).endsWith("/portal/login");
    }

    @Test
    @DisplayName("staff and members sign in beside each other in one browser, and neither is the other")
    void partsStaffFromMembers() {
        var team = PortalTeam.hire(beans, port);
        visitor.post("/login", "/login", "username", "admin", "password", PramaanTest.ADMIN_PASSWORD);
        assertThat(visitor.get("/admin/clients").statusCode()).isEqualTo(200);
        assertThat(PortalVisitor.location(visitor.get("/portal"))).endsWith("/portal/login");
        assertThat(PortalVisitor.location(visitor.signIn("admin", PramaanTest.ADMIN_PASSWORD)))
                .endsWith("?wrong");

        visitor.signIn(team.email(MemberRole.OWNER), PortalTeam.PASSWORD);
        assertThat(visitor.get("/portal").statusCode()).isEqualTo(200);
        visitor.post("/portal", "/portal/logout");
        assertThat(visitor.get("/admin/clients").statusCode()).isEqualTo(200);

        var owner = team.signedIn(MemberRole.OWNER);
        assertThat(PortalVisitor.location(owner.get("/admin/clients"))).endsWith("/login");
    }

    @Test
    @DisplayName("a removed member is out with the next request; a changed role counts at once")
    void followsChanges() {
        var team = PortalTeam.hire(beans, port);
        var members = beans.getBean(Members.class);
        UUID member = team.join("short@" + team.client() + ".example", MemberRole.DEVELOPER);
        visitor.signIn("short@" + team.client() + ".example", PortalTeam.PASSWORD);
        assertThat(visitor.get("/portal/keys").body()).contains("Create a key");

        members.changeRole(team.client(), member, MemberRole.VIEWER, Actor.staff("admin"));
        assertThat(visitor.get("/portal/keys").body()).doesNotContain("Create a key");

        members.remove(team.client(), member, Actor.staff("admin"));
        assertThat(PortalVisitor.location(visitor.get("/portal/keys"))).endsWith("/portal/login");
    }

    @Test
    @DisplayName("an unknown page is told as a page, and a fragment's stranger is led to the sign-in")
    void tellsOnPages() {
        var owner = PortalTeam.hire(beans, port).signedIn(MemberRole.OWNER);

        var unknown = owner.get("/portal/no-such-page");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("<h1>Not found</h1>", "Back to the overview");
        assertThat(unknown.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");

        var fragment = visitor.getFragment("/portal/keys");
        assertThat(fragment.statusCode()).isEqualTo(401);
        assertThat(fragment.headers().firstValue("HX-Redirect")).hasValue("/portal/login");
    }

    @Test
    @DisplayName("styles and scripts come from here and need no sign-in")
    void servesAssets() {
        for (var asset : new String[] {
            "/webjars/picocss__pico/css/pico.min.css",
            "/webjars/htmx.org/dist/htmx.min.js",
            "/portal/assets/portal.css",
            "/portal/assets/portal.js"
        }) assertThat(visitor.get(asset).statusCode()).as(asset).isEqualTo(200);
    }
}
