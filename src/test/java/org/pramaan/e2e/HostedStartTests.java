package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("The start of ThirdFactor's hosted flow")
class HostedStartTests {

    private final RunningServer server;
    private final ThirdFactorTenant tenant;
    private Visitor person;
    private String path;

    HostedStartTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        tenant = ThirdFactorTenant.withCredits(context, 1);
    }

    @BeforeEach
    void askForUrl() {
        var jwt = tenant.asks("https://yourwebhook.comma/281f1268").signed();
        var url = new GatewayClient(server.port())
                .json("/tfauth/get-kyc-url/", "{\"jwt_token\":\"%s\"}".formatted(jwt))
                .text("url");
        path = url.substring(url.indexOf("/tfauth"));
        person = new Visitor(server.port());
    }

    @Test
    @DisplayName("TF-10 the URL leads to the pages of its session, and the token leaves the address")
    void leadsToThePages() {
        assertThat(person.get(path + "x").statusCode()).as("another token").isEqualTo(404);
        var start = person.get(path);
        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(location(start)).isEqualTo("/capture");
        var page = follow(start);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.uri().toString()).doesNotContain("token");
        assertThat(new Visitor(server.port()).get("/capture").statusCode())
                .as("a stranger")
                .isEqualTo(401);
    }

    @Test
    @DisplayName("TF-10 a URL whose time is over, a token nobody gave out and none at all get a page that says so")
    void tellsThatItIsOver() {
        server.database()
                .sql("update capture_link set expires_at = now() - interval '1 minute' where client_id = ?")
                .param(tenant.clientId())
                .update();
        for (var dead : new String[] {path, "/tfauth/start?token=unknown", "/tfauth/start"}) {
            var page = person.get(dead);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(page.body()).contains("<h1").doesNotContain("token=");
        }
    }

    /** To the page where all redirects end. */
    private HttpResponse<String> follow(HttpResponse<String> answer) {
        var next = answer;
        for (int steps = 0; next.statusCode() == 302 && steps < 5; steps++) next = person.get(location(next));
        return next;
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
