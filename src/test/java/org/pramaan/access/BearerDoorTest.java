package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.client.Slug;

class BearerDoorTest extends DoorTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    @DisplayName("TF-12 CF-16 an open door asks for no key, and keeps no tenant for who shows none")
    void letsGuestsIn() {
        assertThat(detect("a=1").body()).isEqualTo(Optional.empty() + " 3");
        assertThat(clients.find(new Slug("thirdfactor"))).isEmpty();
    }

    @Test
    @DisplayName("TF-12 CF-16 a bearer token or key that is sent must be valid, and names the client")
    void checksCredentials() {
        assertThat(detect("a=1", "Authorization", "Bearer " + key).body()).isEqualTo(Optional.of(client) + " 3");
        assertThat(detect("a=1", "X-API-Key", key).body()).isEqualTo(Optional.of(client) + " 3");

        var refused = detect("a=1", "Authorization", "Bearer wrong");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"error\":\"API key is missing or not valid\"}");
    }

    @Test
    @DisplayName("TF-01 TF-12 the health check looks at no credential")
    void healthIsForEverybody() {
        assertThat(visitor.get("/health", "Authorization", "Bearer wrong").body())
                .isEqualTo("up");
        assertThat(visitor.get("/health/").body()).isEqualTo("up");
    }

    @Test
    @DisplayName("TF-13 forms may be as large as two pictures in base64; beyond that 422 in the printed form")
    void limitsBodies() {
        assertThat(detect("a=" + "x".repeat(5_000_000)).body()).endsWith(" 5000002");

        var tooLarge = detect("a=" + "x".repeat(29 * 1024 * 1024));
        assertThat(tooLarge.statusCode()).isEqualTo(422);
        assertThat(tooLarge.body())
                .isEqualTo("{\"detail\":[{\"loc\":[\"body\"],\"msg\":\"The request body is too large.\","
                        + "\"type\":\"value_error.too_large\"}]}");
    }

    @Test
    @DisplayName("TF-12 where a model is not installed the answer is 503, and names no file")
    void tellsOfMissingModels() {
        var answer = visitor.postJson("/compare-face", "[]");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"error\":\"Service not ready: a model is not installed\"}");
    }

    private HttpResponse<String> detect(String form, String... headers) {
        return visitor.post("/detect-face/", FORM, form, headers);
    }
}
