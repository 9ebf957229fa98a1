package org.pramaan.process.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.pramaan.access.StaffGroups;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanTest
class StaffWebappsTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern XSRF = Pattern.compile("XSRF-TOKEN=([^;]+)");
    private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=15";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("rita:rita's password".getBytes(StandardCharsets.UTF_8));

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    Visitor visitor;

    @BeforeEach
    void employRita() {
        var roster = new Roster(identities);
        if (!roster.knows("rita")) roster.add("rita", "Rita", "rita's password", StaffGroups.REVIEWERS);
        visitor = new Visitor(port);
    }

    @Test
    @DisplayName("one sign-in opens Tasklist as that reviewer, with the review list; Cockpit stays closed to them")
    void opensTasklist() {
        signIn();

        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        var who = visitor.get("/camunda/api/admin/auth/user/default");
        assertThat(JsonPath.<String>read(who.body(), "$.userId")).isEqualTo("rita");
        assertThat(JsonPath.<List<String>>read(who.body(), "$.authorizedApps"))
                .contains("tasklist")
                .doesNotContain("cockpit");
        var filters = visitor.get("/camunda/api/engine/engine/default/filter?resourceType=Task&maxResults=2000");
        assertThat(JsonPath.<List<String>>read(filters.body(), "$[*].name")).containsExactly("KYC review");
        assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("Tasklist's calls need the token of its page")
    void checksTheWebappsToken() {
        signIn();
        var page = visitor.get("/camunda/app/tasklist/default/");
        var token = page.headers().allValues("Set-Cookie").stream()
                .map(XSRF::matcher)
                .filter(match -> match.find())
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(visitor.postJson(TASKS, "{}", "X-XSRF-TOKEN", token).statusCode())
                .isEqualTo(200);
        assertThat(visitor.postJson(TASKS, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("the engine's REST API applies the reviewer's own rights, and no stranger gets in")
    void appliesRights() {
        assertThat(visitor.get("/engine-rest/task?maxResults=2000", "Authorization", BASIC)
                        .statusCode())
                .isEqualTo(200);
        var users = visitor.get("/engine-rest/user?maxResults=9", "Authorization", BASIC);
        assertThat(JsonPath.<List<String>>read(users.body(), "$[*].id")).containsExactly("rita");
        assertThat(deploy("Authorization", BASIC)).isEqualTo(403);
        assertThat(deploy()).isEqualTo(401);
    }

    @ParameterizedTest
    @DisplayName("the webapps carry Pramaan's name and no foreign banner")
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void carriesOurName(String app) {
        signIn();

        assertThat(visitor.get("/camunda/app/" + app + "/scripts/config.js").body())
                .contains("vendor: 'Pramaan'");
        assertThat(visitor.get("/camunda/app/" + app + "/styles/user-styles.css")
                        .body())
                .contains("@import url('/pramaan/webapps.css')");
        assertThat(visitor.get("/pramaan/webapps.css").body()).contains(".ce-eol-banner", "display: none");
    }

    @Test
    @DisplayName("EN-09 Swagger UI opens with the same sign-in and lists the EnxtAI API")
    void opensSwagger() {
        assertThat(visitor.get("/v3/api-docs/en").statusCode()).isEqualTo(302);
        signIn();

        assertThat(visitor.get("/api/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/v3/api-docs/swagger-config").body()).contains("/v3/api-docs/en");
        assertThat(visitor.get("/v3/api-docs/en").body()).contains("/api/v1/kyc/initiate", "X-API-Key");
    }

    /** As Modeler does. */
    private int deploy(String... headers) {
        var part = "Content-Disposition: form-data; name=\"data\"; filename=\"x.bpmn\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n<x/>";
        var body = "--b\r\n" + part + "\r\n--b--\r\n";
        return visitor.post("/engine-rest/deployment/create", "multipart/form-data; boundary=b", body, headers)
                .statusCode();
    }

    private void signIn() {
        var token = CSRF.matcher(visitor.get("/login").body());
        assertThat(token.find()).isTrue();
        var form = "_csrf=" + token.group(1) + "&username=rita&password=rita%27s+password";
        var answer = visitor.post("/login", "application/x-www-form-urlencoded", form);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/login");
    }
}
