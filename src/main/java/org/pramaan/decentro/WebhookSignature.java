package org.pramaan.decentro;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.pramaan.platform.Hmac;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells Decentro's webhooks from others': HMAC-SHA256 over the raw body, in hex or base64 (DC-10, CF-26). */
@Component
class WebhookSignature {

    private final byte[] secret;
    private final DecentroSettings.Webhook settings;

    WebhookSignature(DecentroAccount account, DecentroSettings settings) {
        this.secret = account.webhookSecret().getBytes(StandardCharsets.UTF_8);
        this.settings = settings.webhook();
    }

    /**
     * @param header finds a header of the request
     * @throws Refusal 401 if the signature is missing or not valid, or there is no secret to check it with
     */
    void require(Function<String, Optional<String>> header, byte[] body) {
        boolean genuine = settings.signatureHeaders().stream()
                .map(header)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(signature -> isOf(body, signature.strip()))
                .isPresent();
        if (!genuine)
            throw new Refusal(HttpStatus.UNAUTHORIZED, "INVALID_SIGNATURE", "The signature is missing or not valid.");
    }

    private boolean isOf(byte[] body, String signature) {
        if (secret.length == 0) return false;
        var base64 = Base64.getEncoder().encode(Hmac.sign(body, secret));
        return Hmac.verify(signature, body, secret)
                | MessageDigest.isEqual(base64, signature.getBytes(StandardCharsets.UTF_8));
    }
}
