package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "pramaan.identity=keycloak",
            "pramaan.keycloak.staff.issuer=http://localhost:1/realms/pramaan",
            "pramaan.keycloak.staff.client-secret=secret"
        })
@DisplayName("CF-33 The server starts while Keycloak is down")
class KeycloakDownTest extends DoorTest {

    @Test
    @DisplayName("the sign-in page is there, and says that nobody can sign in")
    void people() {
        assertThat(visitor.get("/login").body()).contains("Sign in with Keycloak");

        var begun = visitor.get("/oauth2/authorization/staff");

        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(location(begun)).endsWith("/login?down");
        assertThat(visitor.get("/login?down").body()).contains("Keycloak does not answer");
    }

    @Test
    @DisplayName("an answer that claims to come from it signs nobody in")
    void forged() {
        var answer = visitor.get("/login/oauth2/code/staff?code=any&state=any");
        assertThat(location(answer)).endsWith("/login?again");
        assertThat(visitor.get("/review/7").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("a token cannot be checked: 503, and what needs none is answered")
    void programs() {
        assertThat(visitor.get("/engine-rest/task", "Authorization", "Bearer a.b.c")
                        .statusCode())
                .isEqualTo(503);
        assertThat(visitor.get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/kyc/whoami", "X-API-Key", key).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("an unknown way in is none")
    void unknown() {
        assertThat(location(visitor.get("/oauth2/authorization/portal"))).endsWith("/login?again");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
