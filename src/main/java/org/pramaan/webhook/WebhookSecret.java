package org.pramaan.webhook;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.pramaan.problem.Refusal;

/**
 * What a client and we share to sign deliveries: {@code whsec_} and Base64 of random bytes as Standard Webhooks writes
 * it, or a text of the client's own (EN-60).
 */
record WebhookSecret(String value) {

    private static final String PREFIX = "whsec_";
    private static final int GENERATED_BYTES = 32;
    private static final int FEWEST_BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[ -~]{16,256}");

    WebhookSecret {
        if (!SHAPE.matcher(value).matches()) {
            throw refused("A webhook secret has 16 to 256 printable ASCII characters.");
        }
        if (value.startsWith(PREFIX) && decoded(value).length < FEWEST_BYTES) {
            throw refused("A whsec_ secret holds at least 16 bytes.");
        }
    }

    static WebhookSecret generate(SecureRandom random) {
        var bytes = new byte[GENERATED_BYTES];
        random.nextBytes(bytes);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The key of {@code X-Signature}: the secret as it is written, as the specification's verifiers take it (EN-63). */
    byte[] text() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    /** The key of {@code webhook-signature}: what {@code whsec_} stands for, or a client's own secret as it is written. */
    byte[] key() {
        return value.startsWith(PREFIX) ? decoded(value) : text();
    }

    @Override
    public String toString() {
        return "WebhookSecret[hidden]";
    }

    private static byte[] decoded(String value) {
        try {
            return Base64.getDecoder().decode(value.substring(PREFIX.length()));
        } catch (IllegalArgumentException notBase64) {
            throw refused("After whsec_ a secret is Base64.");
        }
    }

    private static Refusal refused(String message) {
        return Refusal.badRequest("VALIDATION_ERROR", message);
    }
}
