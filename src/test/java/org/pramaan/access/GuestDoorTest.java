package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.client.Slug;
import org.pramaan.web.RawSocket;

class GuestDoorTest extends DoorTest {

    private static final String VERIFY = "/api/v1/kyc/verify";

    @Test
    @DisplayName("KF-01 CF-31 without a key a guest belongs to the tenant kycflow, which the first one registers")
    void letsGuestsIn() {
        var answer = visitor.get("/api/v1/ocr/guest");

        assertThat(answer.statusCode()).isEqualTo(200);
        var tenant = clients.find(new Slug("kycflow")).orElseThrow();
        assertThat(UUID.fromString(JsonPath.read(answer.body(), "$.client"))).isEqualTo(tenant.id());
        assertThat(JsonPath.<Boolean>read(answer.body(), "$.key")).isFalse();
        assertThat(answer.headers().firstValue("X-RateLimit-Limit")).isEmpty();
    }

    @Test
    @DisplayName("CF-16 a key that is sent must be valid; then the guest is its client")
    void checksKeysThatAreSent() {
        var known = visitor.get("/api/v1/ocr/guest", "X-API-Key", key);
        assertThat(UUID.fromString(JsonPath.read(known.body(), "$.client"))).isEqualTo(client);

        assertDetail(visitor.get("/api/v1/ocr/guest", "X-API-Key", "wrong"), 401, "API key is missing or not valid");
    }

    @Test
    @DisplayName("CF-1 a multipart verification needs no key, a JSON verification on the same path does")
    void sharesThePath() {
        assertThat(visitor.postFile(VERIFY, "u", 10).statusCode()).isEqualTo(200);
        assertError(visitor.postJson(VERIFY, "{}"), 401, "Unauthorized", "INVALID_API_KEY");
        assertError(visitor.get(VERIFY), 401, "Unauthorized", "INVALID_API_KEY");
        assertThat(visitor.postJson(VERIFY, "{}", "X-API-Key", key).statusCode())
                .isEqualTo(200);
        assertThat(visitor.post(VERIFY, "application/json;charset=utf-8", "{}").statusCode())
                .isEqualTo(401);
        assertDetail(visitor.postFile(VERIFY, "u", 10, "X-API-Key", "wrong"), 401, "API key is missing or not valid");
    }

    @Test
    @DisplayName("CF-1 any other content type is 415, in the EnxtAI form if a key is sent, else in this one")
    void refusesOtherTypes() {
        assertDetail(visitor.post(VERIFY, "text/plain", "x"), 415, "This content type is not supported here.");
        assertDetail(visitor.post(VERIFY, "nonsense", "x"), 415, "This content type is not supported here.");
        var keyed = visitor.post(VERIFY, "text/plain", "x", "X-API-Key", key);
        assertError(keyed, 415, "Unsupported Media Type", "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    @DisplayName("KF-02 CF-4 CF-5 every error is told in this form, also those of filters and of the container")
    void speaksItsDialect() {
        assertDetail(visitor.get("/api/v1/ocr/nothing"), 404, "There is nothing at this address.");
        assertDetail(
                visitor.postJson("/api/v1/ocr/guest/", "{}"),
                405,
                "This method is not allowed here; see the Allow header.");
        assertDetail(visitor.postFile(VERIFY, "u", 13_000_000), 413, "The file is larger than allowed.");
        assertDetail(
                visitor.postJson("/api/v1/liveness/x", "x".repeat(9_000_000)), 413, "The request body is too large.");
        assertThat(
                        RawSocket.send(
                                port,
                                "POST /api/v1/liveness/x/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: odd\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 501")
                .contains("\"status_code\":501");
    }

    static void assertDetail(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).isEqualTo(detail);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status_code")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.timestamp"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }
}
