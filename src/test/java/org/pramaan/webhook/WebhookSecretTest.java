package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.problem.Refusal;

class WebhookSecretTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:35:00Z");
    private static final WebhookSecret FIRST = new WebhookSecret("the first secret");
    private static final WebhookSecret SECOND = new WebhookSecret("the second secret");

    @Test
    @DisplayName("EN-60 BS-02 a generated secret is whsec_ and the Base64 of 32 bytes")
    void generates() {
        var secret = WebhookSecret.generate(new SecureRandom());
        assertThat(secret.value()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(secret.key()).hasSize(32);
        assertThat(secret).isNotEqualTo(WebhookSecret.generate(new SecureRandom()));
    }

    @Test
    @DisplayName("BS-02 a client's own secret signs as it is written")
    void anOwnSecretSignsAsItIsWritten() {
        assertThat(FIRST.key()).isEqualTo("the first secret".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fifteen letters",
                "sixteen létters!",
                "whsec_not base64",
                "whsec_c2hvcnQ=",
                "tab\tin the secret"
            })
    @DisplayName("EN-60 refuses a secret that is too short or not printable, and does not repeat it")
    void refuses(String value) {
        assertThatThrownBy(() -> new WebhookSecret(value))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("letters");
    }

    @Test
    @DisplayName("EN-60 refuses a secret longer than 256 characters")
    void refusesALongOne() {
        assertThatThrownBy(() -> new WebhookSecret("x".repeat(257))).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("BS-02 after a change both secrets sign for a while, the new one first")
    void bothSignForAWhile() {
        var secrets = Secrets.first(FIRST).rotate(SECOND, NOW.plusSeconds(10));
        assertThat(secrets.inForce(NOW)).containsExactly(SECOND, FIRST);
        assertThat(secrets.inForce(NOW.plusSeconds(10))).containsExactly(SECOND);
    }

    @Test
    @DisplayName("BS-02 the same secret again is no change")
    void theSameAgainIsNoChange() {
        var secrets = Secrets.first(FIRST).rotate(SECOND, NOW.plusSeconds(10));
        assertThat(secrets.rotate(SECOND, NOW.plusSeconds(99))).isEqualTo(secrets);
    }

    @Test
    @DisplayName("A secret does not show itself")
    void doesNotShowItself() {
        assertThat(Secrets.first(FIRST)).asString().doesNotContain("first secret");
    }
}
