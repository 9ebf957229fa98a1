package org.pramaan.provider.smile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import org.pramaan.platform.Hmac;

/**
 * Proves to each side that the other knows the API key: HMAC-SHA256 in base64 of time stamp, partner id and
 * {@code sid_request} (smile-identity-core, Signature).
 */
final class SmileSignature {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final SmileIdentitySettings settings;

    SmileSignature(SmileIdentitySettings settings) {
        this.settings = settings;
    }

    /** The two fields that every request bears. */
    Map<String, Object> at(Instant now) {
        var timestamp = TIME.format(now);
        return Map.of("timestamp", timestamp, "signature", sign(timestamp));
    }

    boolean confirms(String timestamp, String signature) {
        return MessageDigest.isEqual(bytes(sign(timestamp)), bytes(signature));
    }

    private String sign(String timestamp) {
        var message = new ByteArrayOutputStream();
        message.writeBytes(bytes(timestamp));
        message.writeBytes(bytes(settings.partnerId()));
        message.writeBytes(bytes("sid_request"));
        return Base64.getEncoder().encodeToString(Hmac.sign(message.toByteArray(), bytes(settings.apiKey())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
