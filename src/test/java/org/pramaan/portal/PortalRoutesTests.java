package org.pramaan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.account.MemberRole;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PramaanTest
@DisplayName("EN-04 CF-28 Every route of the portal and of administrators, as the application itself lists them")
class PortalRoutesTests {

    /** What any of the forms asks for, so that none is refused for what is missing. */
    private static final String[] FIELDS = {
        "change", "NOW",
        "role", "VIEWER",
        "test", "false",
        "plan", "5",
        "credits", "5",
        "name", "Somebody",
        "email", "somebody@routes.example",
        "ownerName", "Somebody",
        "ownerEmail", "somebody@routes.example",
        "slug", "routes",
        "url", "https://routes.example/hook",
        "from", "2026-01-01T00:00:00",
        "to", "2026-01-02T00:00:00",
        "current", "x",
        "password", "x",
        "again", "x",
        "grounds", "OTHER",
        "confirmed", "true",
        "sought", "nobody@routes.example"
    };

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    private List<PortalRoute> routes;

    @BeforeEach
    void list() {
        var mapping = beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        routes = PortalRoute.all(mapping);
        assertThat(routes).extracting(PortalRoute::toString).contains("GET /portal", "POST /admin/clients");
    }

    @Test
    @DisplayName("lead strangers to the sign-in of members or of staff")
    void askStrangers() {
        var stranger = new PortalVisitor(port);
        for (var route : routes) {
            var signIn = route.under("/admin") ? "/login" : "/portal/login";
            var answer = send(stranger, route, signIn, UUID.randomUUID().toString());
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(302);
            assertThat(PortalVisitor.location(answer)).as(route.toString()).endsWith(signIn);
        }
    }

    @Test
    @DisplayName("answer for what is another client's exactly as for what is nowhere")
    void hideOtherClients() {
        var belongings = new TeamBelongings(PortalTeam.hire(beans, port), beans, port);
        var owner = PortalTeam.hire(beans, port).signedIn(MemberRole.OWNER);
        for (var route : routes) {
            if (!route.hasId() || route.under("/admin")) continue;
            var foreign = send(owner, route, "/portal", belongings.of(route));
            var unknown = send(owner, route, "/portal", UUID.randomUUID().toString());
            assertThat(foreign.statusCode()).as(route.toString()).isEqualTo(404);
            assertThat(unknown.statusCode()).as(route.toString()).isEqualTo(404);
            assertThat(withoutRequestId(foreign)).as(route.toString()).isEqualTo(withoutRequestId(unknown));
        }
    }

    @Test
    @DisplayName("show viewers what there is, and let them change nothing")
    void letViewersLook() {
        var team = PortalTeam.hire(beans, port);
        var belongings = new TeamBelongings(team, beans, port);
        var viewer = team.signedIn(MemberRole.VIEWER);
        for (var route : routes) {
            if (route.under("/admin") || route.isForEverybody()) continue;
            var answer = send(viewer, route, "/portal", route.hasId() ? belongings.of(route) : "");
            if (route.reads() && !route.hasId())
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(200);
            if (!route.reads()) {
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
                assertThat(answer.body()).contains("Your role does not allow this");
            }
        }
    }

    @Test
    @DisplayName("let developers decide about no member")
    void keepMembersToOwners() {
        var team = PortalTeam.hire(beans, port);
        var belongings = new TeamBelongings(team, beans, port);
        var developer = team.signedIn(MemberRole.DEVELOPER);
        for (var route : routes) {
            if (!route.under("/portal/members") || route.reads()) continue;
            var answer = send(developer, route, "/portal", route.hasId() ? belongings.of(route) : "");
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("are for administrators where they are theirs, who find no unknown client")
    void keepAdministration() {
        var reviewer = staff("portal-reviewer", "a reviewer's password");
        var admin = staff("admin", PramaanTest.ADMIN_PASSWORD);
        for (var route : routes) {
            if (!route.under("/admin")) continue;
            var unknown = UUID.randomUUID().toString();
            var refused = send(reviewer, route, "/login", unknown);
            assertThat(refused.statusCode()).as(route.toString()).isEqualTo(403);
            if (route.hasId())
                assertThat(send(admin, route, "/login", unknown).statusCode())
                        .as(route.toString())
                        .isEqualTo(404);
        }
    }

    /** @param form a page with a token, that whoever it is may see */
    private static HttpResponse<String> send(PortalVisitor visitor, PortalRoute route, String form, String id) {
        return route.reads() ? visitor.get(route.path(id)) : visitor.post(form, route.path(id), FIELDS);
    }

    private static String withoutRequestId(HttpResponse<String> answer) {
        return answer.body().replaceAll("<code>[^<]*</code>", "");
    }

    private PortalVisitor staff(String user, String password) {
        ensure(user, password);
        var visitor = new PortalVisitor(port);
        visitor.post("/login", "/login", "username", user, "password", password);
        return visitor;
    }

    private void ensure(String user, String password) {
        var identities = beans.getBean(IdentityService.class);
        if (identities.createUserQuery().userId(user).count() > 0) return;
        var made = identities.newUser(user);
        made.setPassword(password);
        identities.saveUser(made);
        identities.createMembership(user, "kyc-reviewers");
    }
}
