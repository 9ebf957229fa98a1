package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:35:00.000Z");
    private static final WebhookSecret OWN = new WebhookSecret("a secret of our own");
    private static final WebhookSecret GENERATED = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final UUID SESSION = UUID.fromString("3f0e8c3a-5a4e-4a2b-9a51-1c2d3e4f5a6b");
    private static final byte[] BODY =
            EventBody.write("evt_a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d", raised().event(), NOW, raised().data());

    @Test
    @DisplayName("EN-62 the body reads as the specification prints it")
    void theBodyReadsAsPrinted() {
        assertThat(new String(BODY, StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"evt_a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d\","
                        + "\"event\":\"kyc.verification_completed\",\"timestamp\":\"2026-01-05T10:35:00.000Z\","
                        + "\"data\":{\"kycSessionId\":\"" + SESSION + "\",\"externalUserId\":\"customer-456\","
                        + "\"status\":\"FACE_VERIFIED\",\"extractedData\":{\"fullName\":\"Zoë / डो\"},"
                        + "\"verificationScores\":{\"faceMatchScore\":1,\"livenessScore\":0.9}}}");
    }

    @Test
    @DisplayName("EN-61 CF-20 CF-32 one delivery carries the specification's headers and those of Standard Webhooks")
    void carriesBothKindsOfHeaders() {
        var attempt = UUID.fromString("00000000-0000-4000-8000-000000000001");
        assertThat(new DeliveryHeaders("evt_1", "kyc.status_changed", attempt, NOW).sign(BODY, List.of(OWN)))
                .containsEntry("Content-Type", "application/json")
                .containsEntry("X-Event", "kyc.status_changed")
                .containsEntry("X-Delivery", attempt.toString())
                .containsEntry("webhook-id", "evt_1")
                .containsEntry("webhook-timestamp", "1767609300")
                .containsKeys("User-Agent", "X-Signature", "webhook-signature")
                .hasSize(8)
                .hasEntrySatisfying("X-Signature", hex -> assertThat(hex).matches("[0-9a-f]{64}"));
    }

    @Test
    @DisplayName("BS-02 the signature of the Standard Webhooks specification's own example")
    void signsTheExampleOfStandardWebhooks() {
        var at = Instant.ofEpochSecond(1614265330);
        var headers = new DeliveryHeaders("msg_p5jXN8AQM9LWM0D4loKWxJek", "test", UUID.randomUUID(), at);
        assertThat(headers.sign("{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8), List.of(GENERATED)))
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    @DisplayName("EN-63 the specification's Node verifier accepts our signature and no other")
    void nodeAccepts() {
        assertThat(ReceiverScript.node("specification-harness.js").tell(List.of(sent(OWN), sent(GENERATED), forged())))
                .containsExactly("true", "true", "Invalid webhook signature");
    }

    @Test
    @DisplayName("EN-63 the specification's Python verifier accepts our signature and no other")
    void pythonAccepts() {
        assertThat(ReceiverScript.python("specification_harness.py")
                        .tell(List.of(sent(OWN), sent(GENERATED), forged())))
                .containsExactly("true", "true", "Invalid webhook signature");
    }

    @Test
    @DisplayName("BS-02 the standardwebhooks library accepts our signature, and both secrets during a rotation")
    void standardWebhooksAccepts() {
        var rotating = Secrets.first(OWN).rotate(GENERATED, NOW.plusSeconds(60));
        var during = headers(rotating.inForce(NOW));
        var after = headers(rotating.inForce(NOW.plusSeconds(60)));
        assertThat(ReceiverScript.standardWebhooks()
                        .tell(List.of(
                                received(during, GENERATED, false),
                                received(during, OWN, true),
                                received(after, GENERATED, false),
                                received(after, OWN, true))))
                .containsExactly("true", "true", "true", "No matching signature found");
    }

    private static Raised raised() {
        var data = new LinkedHashMap<String, Object>();
        data.put("kycSessionId", SESSION.toString());
        data.put("externalUserId", "customer-456");
        data.put("status", "FACE_VERIFIED");
        data.put("extractedData", Map.of("fullName", "Zoë / डो"));
        var scores = new LinkedHashMap<String, Object>();
        scores.put("faceMatchScore", 1.0);
        scores.put("livenessScore", 0.90);
        data.put("verificationScores", scores);
        return new Raised(UUID.randomUUID(), SESSION, "kyc.verification_completed", "1", data);
    }

    private static Map<String, String> headers(List<WebhookSecret> secrets) {
        return new DeliveryHeaders("evt_1", "kyc.verification_completed", UUID.randomUUID(), NOW).sign(BODY, secrets);
    }

    private static String sent(WebhookSecret secret) {
        return line(secret, headers(List.of(secret)).getOrDefault("X-Signature", ""));
    }

    private static String forged() {
        return line(GENERATED, headers(List.of(OWN)).getOrDefault("X-Signature", ""));
    }

    private static String line(WebhookSecret secret, String signature) {
        return json(Map.of("secret", secret.value(), "signature", signature, "body", base64()));
    }

    private static String received(Map<String, String> headers, WebhookSecret secret, boolean raw) {
        var now = NOW.getEpochSecond();
        return json(Map.of("now", now, "secret", secret.value(), "raw", raw, "body", base64(), "headers", headers));
    }

    private static String base64() {
        return Base64.getEncoder().encodeToString(BODY);
    }

    private static String json(Map<String, ?> object) {
        return new String(WebhookJson.write(object), StandardCharsets.UTF_8);
    }
}
