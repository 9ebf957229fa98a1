package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.web.RawSocket;

class ApiDoorTest extends DoorTest {

    private static final String WHOAMI = "/api/v1/kyc/whoami";

    @Test
    @DisplayName("EN-02 a valid key opens the door and tells the controller whose it is")
    void letsIn() {
        var answer = visitor.get(WHOAMI, "X-API-Key", key);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(answer.body(), "$.client")).isEqualTo(client.toString());
    }

    @Test
    @DisplayName("EN-02 EN-06 a missing, unknown or revoked key is 401 in the published form")
    void keepsOut() {
        assertError(visitor.get(WHOAMI), 401, "Unauthorized", "INVALID_API_KEY");
        assertError(visitor.get(WHOAMI, "X-API-Key", " "), 401, "Unauthorized", "INVALID_API_KEY");
        assertError(visitor.get(WHOAMI, "X-API-Key", key + "x"), 401, "Unauthorized", "INVALID_API_KEY");
        keys.revoke(client, keys.keysOf(client).get(0).id());
        assertError(visitor.get(WHOAMI, "X-API-Key", key), 401, "Unauthorized", "INVALID_API_KEY");
    }

    @ParameterizedTest
    @DisplayName("EN-02 no way of writing a path leads around the key")
    @ValueSource(
            strings = {
                "/api/v1/kyc/whoami/",
                "/api/v1/%6byc/whoami",
                "/api/v1/kyc/digilocker/callback/none",
                "//api/v1/kyc/whoami",
                "/api/v1/kyc;x=y/whoami",
                "/api/v1/./kyc/whoami",
                "/api/v1/x/../kyc/whoami",
                "/API/v1/kyc/whoami",
                "/api/v1/kyc/%2e%2e/kyc/whoami"
            })
    void hasNoBackDoor(String path) {
        var answer = RawSocket.send(port, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (4|302).*").doesNotContain("slug");
    }

    @Test
    @DisplayName("EN-30 the return address of DigiLocker needs no key")
    void leavesPublicPathsOpen() {
        assertThat(visitor.get("/api/v1/kyc/digilocker/callback").body()).isEqualTo("back");
        assertThat(visitor.get("/api/v1/kyc/digilocker/callback/").body()).isEqualTo("back");
    }

    @Test
    @DisplayName("CF-4 under /api only doors are open; the rest is 404 with or without a controller")
    void opensNothingElse() {
        assertThat(visitor.get("/api/unkeyed").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("EN-05 EN-06 404, 405, 415 and 400 speak the door's dialect")
    void speaksItsDialect() {
        assertError(visitor.get("/api/v1/kyc/nothing", "X-API-Key", key), 404, "Not Found", "NOT_FOUND");
        var wrongMethod = visitor.get("/api/v1/kyc/order", "X-API-Key", key);
        assertError(wrongMethod, 405, "Method Not Allowed", "METHOD_NOT_ALLOWED");
        assertThat(wrongMethod.headers().firstValue("Allow")).hasValue("POST");
        assertError(
                visitor.post("/api/v1/kyc/order", "text/plain", "x", "X-API-Key", key),
                415,
                "Unsupported Media Type",
                "UNSUPPORTED_MEDIA_TYPE");
        assertError(
                visitor.postJson("/api/v1/kyc/order", "{", "X-API-Key", key), 400, "Bad Request", "VALIDATION_ERROR");
    }

    @Test
    @DisplayName("EN-05 EN-06 CF-12 a failure is 500 with a generic message, a file over the container's limit 413")
    void speaksOfFailures() {
        var broken = visitor.postJson("/api/v1/kyc/order", "{\"how\":\"break\"}", "X-API-Key", key);
        assertError(broken, 500, "Internal Server Error", "INTERNAL_ERROR");
        assertThat(broken.body()).doesNotContain("broken");

        var large = visitor.postFile("/api/v1/kyc/upload", "u", 13_000_000, "X-API-Key", key);
        assertError(large, 413, "Payload Too Large", "FILE_TOO_LARGE");

        var endless = visitor.postJson("/api/v1/kyc/order", "\"" + "x".repeat(1_100_000) + "\"", "X-API-Key", key);
        assertError(endless, 413, "Payload Too Large", "BODY_TOO_LARGE");
    }

    @Test
    @DisplayName("CF-4 what the container itself refuses speaks the door's dialect too")
    void speaksForTheContainer() {
        var answer = RawSocket.send(
                port,
                "POST /api/v1/kyc/order HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: odd\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 501").contains("\"statusCode\":501");
    }

    @Test
    @DisplayName("CF-5 EN paths with a trailing slash are served, bodies included")
    void acceptsTrailingSlashes() {
        var answer = visitor.postJson("/api/v1/kyc/order/", "{\"how\":\"well\"}", "X-API-Key", key);

        assertThat(answer.statusCode()).isEqualTo(201);
    }
}
