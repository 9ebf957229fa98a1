package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

class StaffSignInTest extends DoorTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    RecordingIdentity engine;

    @ParameterizedTest
    @DisplayName("CF-33 strangers see the sign-in page wherever staff work")
    @ValueSource(
            strings = {
                "/review/7",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/api/docs",
                "/api/swagger-ui/index.html",
                "/v3/api-docs/en",
                "/forms/review.html",
                "/"
            })
    void asksStrangers(String path) {
        var answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    @ParameterizedTest
    @DisplayName("nothing of the engine is open to the world")
    @CsvSource({
        "/camunda/api/engine/task, 401",
        "/engine-rest/task, 401",
        "/engine-rest, 401",
        "/engine-rest/identity/verify, 401",
        "/actuator, 401",
        "/actuator/env, 401",
        "/actuator/health, 200",
        "/login, 200",
        "/pramaan/sign-in.css, 200"
    })
    void hidesTheEngine(String path, int status) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    @DisplayName("one sign-in opens every page of staff, under a new session with a shielded cookie")
    void signsIn() {
        var before = visitor.get("/review/7").headers().firstValue("Set-Cookie").orElse("");
        var answer = signIn(visitor, "rita", "atir");

        assertThat(location(answer)).endsWith("/review/7?continue");
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").isNotEqualTo(before);
        assertThat(visitor.get("/review/7").body()).isEqualTo("for rita of [kyc-reviewers]");
        assertThat(visitor.get("/camunda/api/engine/task").body()).isEqualTo("tasks");
        assertThat(visitor.get("/v3/api-docs/en").body()).contains("/api/v1/kyc/whoami", "X-API-Key");
        assertThat(location(visitor.get("/api/docs"))).endsWith("/api/swagger-ui/index.html");
        assertThat(visitor.get("/api/swagger-ui/index.html").body()).contains("swagger-ui");
    }

    @Test
    @DisplayName("who came by themselves starts in Tasklist")
    void startsInTasklist() {
        assertThat(location(signIn(visitor, "rita", "atir"))).endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    @DisplayName("forms need their token; a session alone opens neither the engine's REST API nor the operations")
    void checksTokens() {
        signIn(visitor, "rita", "atir");

        assertThat(visitor.postJson("/review/7", "{}").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("the engine's REST API takes name and password with each request, and acts on that user's behalf")
    void servesModeler() {
        assertThat(visitor.get("/engine-rest/task", "Authorization", basic("rita", "atir"))
                        .body())
                .isEqualTo("tasks of rita");
        assertThat(engine.callers).contains("rita");
        var refused = visitor.get("/engine-rest/task", "Authorization", basic("rita", "wrong"));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Pramaan\"");
    }

    @Test
    @DisplayName("operations are for administrators")
    void guardsOperations() {
        assertThat(visitor.get("/actuator/env", "Authorization", basic("rita", "atir"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("nobody becomes an administrator by the engine's own setup")
    void setsNobodyUp() {
        signIn(visitor, "rita", "atir");

        assertThat(visitor.get("/camunda/api/admin/setup/default/user/create").statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("nobody guesses a colleague's password at the engine's own sign-ins")
    void closesOtherSignIns() {
        signIn(visitor, "rita", "atir");
        var tasklist = "/camunda/api/admin/auth/user/default/login/tasklist";

        assertThat(visitor.postJson(tasklist, "{}").statusCode()).isEqualTo(403);
        var verify = visitor.postJson("/engine-rest/identity/verify", "{}", "Authorization", basic("rita", "atir"));
        assertThat(verify.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @DisplayName("Tasklist's \"Log out\" and ours end the one session")
    @CsvSource({"/camunda/api/admin/auth/user/default/logout, 204", "/logout, 302"})
    void signsOut(String path, int status) {
        signIn(visitor, "rita", "atir");
        var token = csrf(visitor.get("/login"));

        var answer = visitor.post(path, "application/x-www-form-urlencoded", "_csrf=" + token);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(visitor.get("/review/7").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("S3 ten wrong passwords close the sign-in of that user from that address for five minutes only")
    void slowsGuessing() {
        for (int i = 0; i < 10; i++) {
            assertThat(location(signIn(visitor, "rita", "wrong"))).endsWith("/login?wrong");
        }
        assertThat(location(signIn(visitor, "rita", "atir"))).endsWith("/login?wait");
        assertThat(location(signIn(new Visitor(port), "otto", "otto"))).contains("tasklist");
        assertThat(visitor.get("/engine-rest/task", "Authorization", basic("rita", "atir"))
                        .statusCode())
                .isEqualTo(401);

        clock.forward(Duration.ofMinutes(5));
        assertThat(location(signIn(visitor, "rita", "atir"))).contains("tasklist");
    }

    @Test
    @DisplayName("our pages allow nothing foreign; the engine's webapps write their own policy")
    void limitsPages() {
        var page = visitor.get("/login");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.body()).contains("Pramaan").doesNotContain("http://", "https://");

        signIn(visitor, "rita", "atir");
        assertThat(visitor.get("/camunda/api/engine/task").headers().firstValue("Content-Security-Policy"))
                .isEmpty();
    }

    private static HttpResponse<String> signIn(Visitor somebody, String user, String password) {
        var form = "_csrf=" + csrf(somebody.get("/login")) + "&username=" + user + "&password=" + password;
        return somebody.post("/login", "application/x-www-form-urlencoded", form);
    }

    private static String csrf(HttpResponse<String> page) {
        var token = CSRF.matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String basic(String user, String password) {
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
