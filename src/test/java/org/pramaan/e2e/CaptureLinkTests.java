package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.portal.PortalVisitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("BS-07 A link into a session")
class CaptureLinkTests {

    private final RunningServer server;
    private final KycClient client;

    CaptureLinkTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        client = server.newClient();
    }

    @Test
    @DisplayName("is made for the client's own session and is good for half an hour")
    void isMade() {
        var session = client.open("anna");
        var answer = ask(session, "{\"returnUrl\": \"https://shop.example/done?order=7\", \"language\": \"hi-IN\"}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("kycSessionId")).isEqualTo(session);
        assertThat(answer.text("url"))
                .matches("http://localhost:%d/capture/start\\?token=[A-Za-z0-9_-]{43}".formatted(server.port()));
        assertThat(Duration.between(Clock.systemUTC().instant(), Instant.parse(answer.text("expiresAt"))))
                .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
        assertThat(ask(session, "").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("EN-04 is refused for another client's session and for none")
    void staysWithinWalls() {
        var foreign = server.newClient().open("bela");
        assertThat(ask(foreign, "{}").status()).isEqualTo(403);
        assertThat(ask("550e8400-e29b-41d4-a716-446655440000", "{}").status()).isEqualTo(404);
        assertThat(ask("nonsense", "{}").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is refused where people would be sent to an unfit address or spoken to in an unknown language")
    void isRefused() {
        var session = client.open("chandra");
        for (var address :
                new String[] {"http://shop.example/", "javascript:alert(1)", "https://a@b.example/", "/done"})
            assertThat(ask(session, "{\"returnUrl\": \"%s\"}".formatted(address))
                            .status())
                    .as(address)
                    .isEqualTo(400);
        assertThat(ask(session, "{\"language\": \"xx\"}").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("is exchanged for a cookie; the token leaves the address and is kept nowhere")
    void isExchanged() {
        var link = CapturePerson.link(client, client.open("devi"));
        var answer = new CapturePerson(server.port()).open(link);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/capture");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("capture="))
                .singleElement()
                .asString()
                .contains("Path=/capture", "HttpOnly", "SameSite=Lax");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(server.count("select count(*) from capture_link where secret_hash = ?", token(link)))
                .isZero();
    }

    @Test
    @DisplayName("opens nothing once its time is over, nor does a token nobody gave; what it opened before stays open")
    void expires() {
        var session = client.open("esha");
        var link = CapturePerson.link(client, session);
        var person = new CapturePerson(server.port());
        assertThat(person.open(link).statusCode()).isEqualTo(302);
        expire("capture_link", session);
        var late = new CapturePerson(server.port());
        assertThat(late.open(link).statusCode()).isEqualTo(404);
        assertThat(late.open(link).body()).contains("no longer valid").doesNotContain(token(link));
        assertThat(late.get("/capture/start?token=" + "A".repeat(43)).statusCode())
                .isEqualTo(404);
        assertThat(late.get("/tfauth/start").statusCode()).isEqualTo(404);
        assertThat(person.stage()).isEqualTo("/capture/consent");
        assertThat(new CapturePerson(server.port())
                        .open(CapturePerson.link(client, session))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("opens its session and no other; without a visit, or after it, there is nothing to see")
    void opensOneSession() {
        var mine = client.open("farah");
        var other = client.open("gita");
        CapturePerson.consenting(server, client, other);
        var person = CapturePerson.in(server, client, mine);
        assertThat(person.stage()).isEqualTo("/capture/consent");
        var nobody = new CapturePerson(server.port());
        assertThat(nobody.get("/capture").statusCode()).isEqualTo(401);
        assertThat(nobody.get("/capture/progress", "Cookie", "capture=" + "A".repeat(43))
                        .statusCode())
                .isEqualTo(401);
        assertThat(nobody.get("/capture/nowhere").statusCode()).isEqualTo(401);
        expire("capture_visit", mine);
        assertThat(person.get("/capture").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("leads to pages whose forms only they can send")
    void checksForms() {
        var session = client.open("hema");
        var person = CapturePerson.in(server, client, session);
        var forged = person.post("/capture/consent", "_csrf=forged");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("was not taken");
        assertThat(person.stage()).isEqualTo("/capture/consent");
        assertThat(server.count("select count(*) from consent where session_id = ?::uuid", session))
                .isZero();
    }

    @Test
    @DisplayName("leads to pages that run nothing of others and see nothing but the camera")
    void closesPages() {
        var person = CapturePerson.in(server, client, client.open("indu"));
        var page = person.get("/capture/consent");
        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .doesNotContain("unsafe");
        assertThat(header(page, "Permissions-Policy")).contains("camera=(self)", "microphone=()");
        assertThat(page.body())
                .doesNotContain("<style", " style=", "onclick=")
                .doesNotContainPattern("<script[^>]*>[^<]");
    }

    @Test
    @DisplayName("S7 shows the client's name as text, on the consent page and on every page of administrators")
    void showsNamesAsText() {
        var hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        server.database()
                .sql("update client set name = ? where slug = ?")
                .params(hostile, client.slug())
                .update();
        var person = CapturePerson.in(server, client, client.open("lila"));
        var admin = new PortalVisitor(server.port());
        admin.post("/login", "/login", "username", "admin", "password", PramaanTest.ADMIN_PASSWORD);
        var id = server.database()
                .sql("select id from client where slug = ?")
                .param(client.slug())
                .query(UUID.class)
                .single();
        Stream.of(person.get("/capture/consent"), admin.get("/admin/clients"), admin.get("/admin/clients/" + id))
                .forEach(page -> assertThat(page.body())
                        .as(page.uri().toString())
                        .contains("&lt;script&gt;alert(1)")
                        .doesNotContain("<script>", "<img src=x"));
    }

    @Test
    @DisplayName("is refused for a session that is decided")
    void isRefusedInTheEnd() {
        var session = client.open("jaya");
        client.open("jaya"); // takes its place
        assertThat(ask(session, "{}").status()).isEqualTo(400);
    }

    private Answer ask(String session, String json) {
        return client.post("/v1/kyc/%s/capture-link".formatted(session), json);
    }

    private void expire(String table, String session) {
        server.database()
                .sql("update " + table + " set expires_at = now() - interval '1 second' where session_id = ?::uuid")
                .param(session)
                .update();
    }

    private static String token(URI link) {
        return link.getRawQuery().substring("token=".length());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
