package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.account.MemberRole;
import org.pramaan.portal.PortalTeam;
import org.pramaan.portal.PortalVisitor;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PramaanTest
@DisplayName("EN-04 Every route outside the portal, as the application itself lists them")
class ApiRoutesTests {

    private final RunningServer server;
    private final ApiBelongings belongings;
    private final KycClient owner;
    private final KycClient other;
    private List<ApiRoute> routes;

    ApiRoutesTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        belongings = new ApiBelongings(server);
        owner = server.newSandbox();
        other = server.newSandbox();
    }

    @BeforeEach
    void list(@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        routes = ApiRoute.all(requestMappingHandlerMapping);
        assertThat(routes).extracting(ApiRoute::toString).contains("POST /api/v1/kyc/initiate", "GET /capture/start");
    }

    @Test
    @DisplayName("lets nobody in without a key, a token, a link or a sign-in")
    void refuseStrangers() {
        for (var route : routes) {
            if (ApiWall.before(route).isOneOf(ApiWall.NONE, ApiWall.PROOF)) continue;
            assertRefused(route);
        }
    }

    @Test
    @DisplayName("opens nothing of staff, of customers or of capture links to a client's key")
    void keepKeysOut() {
        for (var route : routes)
            if (ApiWall.before(route).isOneOf(ApiWall.STAFF, ApiWall.CUSTOMER, ApiWall.VISIT))
                assertRefused(route, "X-API-Key", owner.apiKey());
    }

    @Test
    @DisplayName("shows members of the portal nothing of staff, and staff no task that is nowhere")
    void keepMembersOut() {
        var member = PortalTeam.hire(server.context(), server.port()).signedIn(MemberRole.OWNER);
        var staff = new PortalVisitor(server.port());
        staff.post("/login", "/login", "username", "admin", "password", PramaanTest.ADMIN_PASSWORD);
        for (var route : routes) {
            if (ApiWall.before(route) != ApiWall.STAFF || route.method() != RequestMethod.GET) continue;
            var path = route.path(UUID.randomUUID().toString());
            assertThat(member.get(path).statusCode()).as(route.toString()).isIn(302, 401, 403);
            if (route.pattern().contains("{taskId}"))
                assertThat(staff.get(path).statusCode()).as(route.toString()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("answers 403 for another client's session and tells nothing of it, 404 for one that is nowhere")
    void hideSessions() {
        for (var route : routes) {
            if (ApiWall.before(route) != ApiWall.SESSION) continue;
            var id = belongings.make(route, owner);
            var foreign = belongings.name(route, other, id);
            assertThat(foreign.status()).as(told(route, foreign)).isEqualTo(403);
            assertThat(foreign.response().body())
                    .as(route.toString())
                    .contains("TENANT_MISMATCH", "Session belongs to different client")
                    .doesNotContain(ApiBelongings.PERSON, owner.slug());
            var unknown = belongings.name(route, other, UUID.randomUUID().toString());
            assertThat(unknown.status()).as(told(route, unknown)).isEqualTo(404);
            var own = belongings.name(route, owner, id);
            assertThat(own.status()).as(told(route, own)).isNotIn(401, 403, 404, 500);
        }
    }

    @Test
    @DisplayName("answers for whatever else is another client's exactly as for what is nowhere")
    void hideBelongings() {
        for (var route : routes) {
            if (ApiWall.before(route) != ApiWall.BELONGING) continue;
            var id = belongings.make(route, owner);
            var nowhere = UUID.randomUUID().toString();
            var foreign = belongings.name(route, other, id);
            var unknown = belongings.name(route, other, nowhere);
            assertThat(foreign.status()).as(told(route, foreign)).isEqualTo(unknown.status());
            assertThat(plain(foreign, id)).as(route.toString()).isEqualTo(plain(unknown, nowhere));
            var own = belongings.name(route, owner, id);
            assertThat(own.status()).as(told(route, own)).isNotIn(401, 404, 500);
            assertThat(plain(own, id)).as(told(route, own)).isNotEqualTo(plain(unknown, nowhere));
        }
    }

    private void assertRefused(ApiRoute route, String... credential) {
        var answer = send(route, credential);
        assertThat(answer.statusCode()).as(route.toString()).isIn(302, 401, 403);
        if (answer.statusCode() == 302)
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(route.toString())
                    .endsWith("/login");
    }

    private HttpResponse<String> send(ApiRoute route, String... credential) {
        var path = route.path(UUID.randomUUID().toString());
        var headers = Stream.of(new String[] {"Content-Type", "application/json"}, credential)
                .flatMap(Stream::of)
                .toArray(String[]::new);
        return new Visitor(server.port()).send(route.method().name(), path, BodyPublishers.ofString("{}"), headers);
    }

    /** The body but for the id that was asked for and what is different in every answer. */
    private static String plain(Answer answer, String id) {
        return answer.response()
                .body()
                .replace(id, "ID")
                .replace(id.replace(" ", "%20"), "ID")
                .replaceAll("\"(requestId|timestamp)\":\"[^\"]*\"", "");
    }

    private static String told(ApiRoute route, Answer answer) {
        return route + " answered " + answer.response().body();
    }
}
