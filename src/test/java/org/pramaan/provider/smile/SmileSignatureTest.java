package org.pramaan.provider.smile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Smile ID's signature")
class SmileSignatureTest {

    private final SmileSignature signature = new SmileSignature(
            new SmileIdentitySettings("a-key", "085", URI.create("http://localhost"), "", 6, Duration.ofSeconds(5)));

    @Test
    @DisplayName("XA-07 is HMAC-SHA256 in base64 of time stamp, partner id and sid_request, as OpenSSL computes it")
    void signs() {
        var fields = signature.at(Instant.parse("2022-11-10T19:05:42Z"));
        assertThat(fields)
                .containsEntry("timestamp", "2022-11-10T19:05:42.000Z")
                .containsEntry("signature", "BHfPm7w67plU4VugbkqGJPqQFI6VR2Zto8LxuqYrJSA=");
    }

    @Test
    @DisplayName("XA-07 confirms an answer only with its own time stamp")
    void confirms() {
        var signed = String.valueOf(
                signature.at(Instant.parse("2022-11-10T19:05:42Z")).get("signature"));
        assertThat(signature.confirms("2022-11-10T19:05:42.000Z", signed)).isTrue();
        assertThat(signature.confirms("2022-11-10T19:05:42.001Z", signed)).isFalse();
        assertThat(signature.confirms("2022-11-10T19:05:42.000Z", "")).isFalse();
    }
}
