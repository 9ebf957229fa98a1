package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("Errors of the XAMILA API")
class XamilaDialectTests {

    private final Visitor visitor;

    XamilaDialectTests(@Autowired ApplicationContext context) {
        visitor = new Visitor(new RunningServer(context).port());
    }

    @ParameterizedTest(name = "CF-4 XA-02 {0} {1} is {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /api/customer/kyc/profile/      | 401 | Token d'authentification requis
            GET  | /customer/kyc/profile           | 401 | Token d'authentification requis
            GET  | /api/customer/auth/nowhere/     | 404 | Ressource non trouvée
            GET  | /api/customer/auth/register/    | 405 | Méthode non autorisée
            POST | /api/auth/refresh/              | 415 | Type de contenu non pris en charge
            """)
    void tellsStatuses(String method, String path, int status, String error) {
        var answer = new Answer(visitor.send(method, path, BodyPublishers.ofString("x"), "Content-Type", "text/plain"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.text("error")).isEqualTo(error);
        assertThat(answer.body().fieldNames()).toIterable().containsExactly("error");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @Test
    @DisplayName("CF-4 CF-12 a body that is too large is refused in this dialect")
    void tooLarge() {
        var answer = new Answer(visitor.postJson("/customer/auth/login/", "\"" + "x".repeat(300_000) + "\""));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("error")).isEqualTo("La requête dépasse la taille autorisée");
    }

    @Test
    @DisplayName("CF-4 an API key that is wrong is refused in this dialect")
    void wrongKey() {
        var answer = new Answer(visitor.postJson("/customer/auth/login/", "{}", "X-API-Key", "wrong"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("Token d'authentification requis");
    }

    @ParameterizedTest(name = "CF-5 CF-6 {0} is the same address")
    @ValueSource(
            strings = {
                "/api/customer/auth/login/",
                "/api/customer/auth/login",
                "/customer/auth/login/",
                "/customer/auth/login",
                "/api/customer/customer/auth/login/"
            })
    void aliases(String path) {
        var answer = new Answer(visitor.postJson(path, "{}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("Données manquantes ou invalides");
        assertThat(answer.body().path("details"))
                .extracting(detail -> detail.asText())
                .containsExactly("email : Ce champ est obligatoire.", "password : Ce champ est obligatoire.");
    }

    @ParameterizedTest(name = "XA-02 {0} is told as a bad request with details")
    @ValueSource(strings = {"", "{", "[]", "{\"email\":{\"a\":1},\"password\":\"x\"}", "null"})
    void brokenBodies(String body) {
        var answer = new Answer(visitor.postJson("/customer/auth/login/", body));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.body().path("details").isArray()).isTrue();
    }

    @ParameterizedTest(name = "XA-01 the token {0} opens nothing")
    @ValueSource(
            strings = {
                "",
                "x",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
                "eyJhbGciOiJIUzI1NiIsImtpZCI6Ii4uLy4uL2Rldi9udWxsIn0.eyJzdWIiOiJ4In0.AAAA"
            })
    void forgedTokens(String token) {
        var answer = new Answer(visitor.get("/api/customer/kyc/profile/", "Authorization", "Bearer " + token));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("Token d'authentification requis");
    }

    @Test
    @DisplayName("XA-01 a huge token opens nothing")
    void hugeToken() {
        var answer =
                new Answer(visitor.get("/api/customer/kyc/profile/", "Authorization", "Bearer " + "a".repeat(10_000)));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("Token d'authentification requis");
    }
}
