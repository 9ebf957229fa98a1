package org.pramaan.api.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.Clients;
import org.pramaan.client.TestClients;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanTest
@DisplayName("The door for compliance")
class ComplianceDoorTests {

    private static final String CONSENT = """
            {"externalUserId":"person-1","purposes":["PAN_CHECK"],"noticeVersion":"2026-01","language":"fr",
             "text":"J'accepte","channel":"web","ipAddress":"203.0.113.9"}""";

    @LocalServerPort
    int port;

    @Autowired
    Clients clients;

    @Autowired
    ApiKeys keys;

    Visitor visitor;
    String key;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
        key = newKey();
    }

    @Test
    @DisplayName("BS-19 a consent is recorded, its receipt shown, withdrawn and listed")
    void ledger() {
        var given = post("/api/v1/consents", CONSENT, key);
        assertThat(given.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<Map<String, Object>>read(given.body(), "$"))
                .containsEntry("text", "J'accepte")
                .containsEntry("ipAddress", "203.0.113.9")
                .doesNotContainKey("withdrawnAt");
        var receipt = "/api/v1/consents/" + JsonPath.read(given.body(), "$.consentId");
        assertThat(get(receipt, key).body()).isEqualTo(given.body());
        var withdrawn = post(receipt + "/withdraw", "", key);
        assertThat(JsonPath.<String>read(withdrawn.body(), "$.withdrawnAt")).isNotBlank();
        assertThat(get("/api/v1/consents?externalUserId=person-1", key).body()).isEqualTo("[" + withdrawn.body() + "]");
    }

    @Test
    @DisplayName("BS-19 another client gets 404 for the receipt and an empty list")
    void foreign() {
        var given = post("/api/v1/consents", CONSENT, key);
        var receipt = "/api/v1/consents/" + JsonPath.read(given.body(), "$.consentId");
        var stranger = newKey();
        assertThat(get(receipt, stranger).statusCode()).isEqualTo(404);
        assertThat(post(receipt + "/withdraw", "", stranger).statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/consents?externalUserId=person-1", stranger).body())
                .isEqualTo("[]");
    }

    @ParameterizedTest(name = "BS-19 without a sound {0} nothing is recorded and the answer is a 400 as RFC 9457")
    @ValueSource(strings = {"externalUserId", "purposes", "noticeVersion", "language", "text", "channel"})
    void bad(String field) {
        var bad = CONSENT.replace("\"" + field + "\"", "\"other\"");
        var answer = post("/api/v1/consents", bad, key);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains(field);
        assertThat(get("/api/v1/consents?externalUserId=person-1", key).body()).isEqualTo("[]");
    }

    @ParameterizedTest(name = "CF-4 a null character in {0}, which no table can keep, is a 400")
    @ValueSource(strings = {"2026-01", "web"})
    void nullCharacter(String text) {
        var answer = post("/api/v1/consents", CONSENT.replace(text, text + "\\u0000"), key);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("BS-19 whose consents are asked for must be said: else a 400")
    void whose() {
        assertThat(get("/api/v1/consents?externalUserId=", key).statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/consents", key).statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/consents/none", key).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("BS-10 the audit trail is verified for the caller")
    void audit() {
        post("/api/v1/consents", CONSENT, key);
        assertThat(get("/api/v1/audit/verification", key).body()).isEqualTo("{\"intact\":true,\"soundEntries\":1}");
        assertThat(visitor.get("/api/v1/audit/verification").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path, String key) {
        return visitor.get(path, "X-API-Key", key);
    }

    private HttpResponse<String> post(String path, String body, String key) {
        return visitor.postJson(path, body, "X-API-Key", key);
    }

    private String newKey() {
        return keys.issue(TestClients.register(clients, "Acme Bank").id()).plain();
    }
}
