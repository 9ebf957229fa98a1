package org.pramaan.webhook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pramaan.platform.Hmac;

/**
 * The headers of one attempt: those of the specification (EN-61, EN-63) and beside them those of Standard Webhooks 1.0.0
 * (BS-02, CF-32). The event keeps its id over all attempts; the attempt's own id stands in {@code X-Delivery} (CF-20).
 */
record DeliveryHeaders(String eventId, String event, UUID attemptId, Instant at) {

    private static final String USER_AGENT = "Pramaan-Webhooks/1.0";

    /** @param secrets the current one first; {@code X-Signature} has room for that one only */
    Map<String, String> sign(byte[] body, List<WebhookSecret> secrets) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", USER_AGENT);
        headers.put("X-Event", event);
        headers.put("X-Delivery", attemptId.toString());
        headers.put("X-Signature", Hmac.hex(body, secrets.get(0).text()));
        headers.put("webhook-id", eventId);
        headers.put("webhook-timestamp", Long.toString(at.getEpochSecond()));
        headers.put("webhook-signature", standardSignatures(body, secrets));
        return headers;
    }

    private String standardSignatures(byte[] body, List<WebhookSecret> secrets) {
        var signed = new ByteArrayOutputStream();
        signed.writeBytes((eventId + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        return secrets.stream()
                .map(secret ->
                        "v1," + Base64.getEncoder().encodeToString(Hmac.sign(signed.toByteArray(), secret.key())))
                .collect(Collectors.joining(" "));
    }
}
