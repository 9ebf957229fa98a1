package org.pramaan.api.decentro;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.PramaanTest;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.Clients;
import org.pramaan.client.TestClients;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanTest
@DisplayName("The door for Decentro's operations")
class DecentroDoorTests {

    private static final String CONSENT = """
            "consent":{"text":"I agree","ip_address":"203.0.113.9"}""";

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
        key = keys.issue(TestClients.register(clients, "Acme Bank").id()).plain();
    }

    @Test
    @DisplayName("DC-02 DC-17 DC-18 an Aadhaar document is verified, in the specification's shape")
    void aadhaar() {
        var answer = post("/api/kyc/aadhaar-xml", "\"xml_content\":\"xml_content\",\"share_code\":\"1234\"," + CONSENT);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(answer.body(), "$.status")).isEqualTo("SUCCESS");
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$.data"))
                .containsKeys("operation_id", "reference_id")
                .containsEntry("verification_status", "verified")
                .containsEntry("name", "John Doe")
                .containsEntry("dob", "1990-01-01");
    }

    @Test
    @DisplayName("DC-03 DC-11 DC-17 a PAN is verified with its name matched, answered again from memory, and listed")
    void pan() {
        var first = post("/api/kyc/pan", "\"pan\":\"ABCDE1234F\",\"name\":\"John Doe\"," + CONSENT);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<Double>read(first.body(), "$.data.name_match_score"))
                .isEqualTo(1.0);
        var again = post("/api/kyc/pan", "\"pan\":\"ABCDE1234F\",\"name\":\"John Doe\"");
        assertThat(again.body()).isEqualTo(first.body());

        var status = visitor.get("/api/kyc/status/user-1", "X-API-Key", key);
        assertThat(status.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(status.body(), "$.data[0].kyc_type")).isEqualTo("pan");
        assertThat(JsonPath.<String>read(status.body(), "$.data[0].data.operation_id"))
                .isEqualTo(JsonPath.read(first.body(), "$.data.operation_id"));
    }

    @Test
    @DisplayName("DC-17 a client chooses which registries its cases ask, each client for itself")
    void registries() {
        var headers = new String[] {"X-API-Key", key, "Content-Type", "application/json"};
        var chosen = visitor.send(
                "PUT", "/api/kyc/registries", BodyPublishers.ofString("{\"registries\":[\"PAN\",\"CKYC\"]}"), headers);
        assertThat(chosen.body()).isEqualTo("{\"registries\":[\"PAN\",\"CKYC\"]}");
        assertThat(visitor.get("/api/kyc/registries", "X-API-Key", key).body()).isEqualTo(chosen.body());
        arrive();
        assertThat(visitor.get("/api/kyc/registries", "X-API-Key", key).body()).isEqualTo("{\"registries\":[]}");
        headers[1] = key;
        var wrong = visitor.send(
                "PUT", "/api/kyc/registries", BodyPublishers.ofString("{\"registries\":[\"VOTER\"]}"), headers);
        assertThat(wrong.statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("DC-04 DC-05 DC-17 bank accounts and CKYC records are asked about; a record not found is an answer")
    void bankAndCkyc() {
        var bank = post(
                "/api/kyc/bank",
                "\"account_number\":\"1234567890\",\"ifsc\":\"BANK0001234\",\"name\":\"John Doe\"," + CONSENT);
        assertThat(bank.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(bank.body(), "$.data.verification_status"))
                .isEqualTo("verified");
        var ckyc = post("/api/kyc/ckyc-search", "\"pan\":\"ABCDE0404F\"," + CONSENT);
        assertThat(ckyc.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(ckyc.body(), "$.data.verification_status"))
                .isEqualTo("not_found");
    }

    @Test
    @DisplayName("DC-15 without consent 403, with a consent from the ledger by id or by person 201")
    void consent() {
        var pan = "\"pan\":\"ABCDE1234F\"";
        assertProblem(post("/api/kyc/pan", pan), 403, "CONSENT_REQUIRED");
        assertProblem(
                post("/api/kyc/pan", pan + ",\"consent_id\":\"" + UUID.randomUUID() + "\""), 403, "CONSENT_REQUIRED");

        var given = visitor.postJson("/api/v1/consents", """
                {"externalUserId":"user-1","purposes":["PAN_CHECK"],"noticeVersion":"1","language":"en",
                 "text":"I agree","channel":"web","ipAddress":"203.0.113.9"}""", "X-API-Key", key);
        var id = JsonPath.<String>read(given.body(), "$.consentId");
        assertThat(post("/api/kyc/pan", pan + ",\"consent_id\":\"" + id + "\"").statusCode())
                .isEqualTo(201);
        assertThat(post("/api/kyc/pan", pan).statusCode()).isEqualTo(201);
        assertProblem(post("/api/kyc/ckyc-search", pan + ",\"consent_id\":\"" + id + "\""), 403, "CONSENT_REQUIRED");
        assertProblem(post("/api/kyc/ckyc-search", pan), 403, "CONSENT_REQUIRED");
    }

    @ParameterizedTest(name = "DC-17 {0} with {1} is refused with 400 naming {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/kyc/pan | \"pan\":\"abc\" | pan",
                "/api/kyc/pan | \"pan\":null | pan",
                "/api/kyc/ckyc-search | \"pan\":\"ABCDE12345\" | pan",
                "/api/kyc/bank | \"account_number\":\"1 2\",\"ifsc\":\"BANK0001234\" | accountNumber",
                "/api/kyc/bank | \"account_number\":\"1234567890\",\"ifsc\":\"x\" | ifsc",
                "/api/kyc/aadhaar-xml | \"xml_content\":\"x\",\"share_code\":\"12345\" | shareCode",
                "/api/kyc/pan | \"pan\":\"ABCDE1234F\",\"consent\":{} | consent.text",
                "/api/notifications/sms | \"phone\":\"x\",\"message\":\"y\" | phone",
                "/api/notifications/email | \"email\":\"x\",\"subject\":\"y\",\"body\":\"z\" | email",
                "/api/payments/initiate | \"amount\":0 | amount"
            })
    void bad(String path, String fields, String field) {
        var answer = post(path, fields);
        assertProblem(answer, 400, "VALIDATION_ERROR");
        assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
                .contains(field)
                .doesNotContain("abc");
    }

    @Test
    @DisplayName("DC-12 a registry that is down is a 503 that says so; nothing is listed")
    void down() {
        var answer = post("/api/kyc/pan", "\"pan\":\"ABCDE0503F\"," + CONSENT);
        assertProblem(answer, 503, "SERVICE_UNAVAILABLE");
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).isEqualTo("Decentro has a fault.");
        assertThat(JsonPath.<Integer>read(
                        visitor.get("/api/kyc/status/user-1", "X-API-Key", key).body(), "$.data.length()"))
                .isZero();
    }

    @ParameterizedTest(name = "DC-06 DC-09 DC-13 the simulator's signed webhook makes a payment of {0} rupees {1}")
    @CsvSource({"10000, success", "10402, failed"})
    void payment(int amount, String status) throws InterruptedException {
        var initiated = post("/api/payments/initiate", """
                "amount":%d,"currency":"INR","payment_method":"upi","customer_details":
                {"name":"John Doe","email":"john@example.com","phone":"+919876543210"}""".formatted(amount));
        assertThat(initiated.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<Map<String, Object>>read(initiated.body(), "$.data"))
                .containsKeys("operation_id", "payment_link")
                .containsEntry("payment_status", "pending");
        var reference = JsonPath.<String>read(initiated.body(), "$.data.reference_id");
        assertThat(settled(reference)).isEqualTo(status);
        assertProblem(visitor.get("/api/payments/nothing", "X-API-Key", key), 404, "PAYMENT_NOT_FOUND");
    }

    @Test
    @DisplayName("DC-06 DC-12 a payment without an answer is a 202 that asks for patience")
    void uncertain() {
        var answer = post("/api/payments/initiate", """
                "amount":10503,"currency":"INR","payment_method":"upi","customer_details":
                {"name":"John Doe","email":"john@example.com","phone":"+919876543210"}""");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(JsonPath.<String>read(answer.body(), "$.status")).isEqualTo("PENDING");
        assertThat(JsonPath.<String>read(answer.body(), "$.data.payment_status"))
                .isEqualTo("unknown");
    }

    @Test
    @DisplayName("DC-07 DC-08 DC-17 SMS and e-mail are handed over")
    void messages() {
        assertThat(post("/api/notifications/sms", "\"phone\":\"+919876543210\",\"message\":\"Approved\"")
                        .statusCode())
                .isEqualTo(201);
        var mail = post(
                "/api/notifications/email", "\"email\":\"john@example.com\",\"subject\":\"Loan\",\"body\":\"Yes\"");
        assertThat(mail.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(mail.body(), "$.data.operation_id")).isNotBlank();
    }

    @Test
    @DisplayName("DC-09 DC-10 the webhook needs no key but a signature: 401 without")
    void webhook() {
        assertProblem(visitor.postJson("/api/webhooks/decentro", "{}"), 401, "INVALID_SIGNATURE");
        assertProblem(
                visitor.postJson("/api/webhooks/decentro", "{}", "X-Decentro-Signature", "00"),
                401,
                "INVALID_SIGNATURE");
        assertProblem(visitor.postJson("/api/webhooks/decentro", "x".repeat(300_000)), 413, "BODY_TOO_LARGE");
        assertThat(visitor.get("/api/webhooks/decentro").statusCode()).isEqualTo(405);
    }

    @Test
    @DisplayName("DC-17 no key, no answer")
    void needsAKey() {
        assertThat(visitor.postJson("/api/kyc/pan", "{}").statusCode()).isEqualTo(401);
        assertThat(visitor.postJson("/api/payments/initiate", "{}").statusCode())
                .isEqualTo(401);
        assertThat(visitor.postJson("/api/notifications/sms", "{}").statusCode())
                .isEqualTo(401);
    }

    private String settled(String reference) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            var answer = visitor.get("/api/payments/" + reference, "X-API-Key", key);
            var status = JsonPath.<String>read(answer.body(), "$.data.payment_status");
            if (!status.equals("pending")) return status;
            Thread.sleep(100);
        }
        return "pending";
    }

    private HttpResponse<String> post(String path, String fields) {
        return visitor.postJson(path, "{\"user_id\":\"user-1\"," + fields + "}", "X-API-Key", key);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo(code);
    }
}
