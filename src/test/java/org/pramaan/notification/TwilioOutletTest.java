package org.pramaan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.TestOutbound;
import org.pramaan.webhook.ClientServer;

@DisplayName("Twilio")
class TwilioOutletTest {

    private final GuardedHttp http = TestOutbound.http();

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    @DisplayName("XA-12 gets the message as its API documents it: a form, with the account's name and secret")
    void sends() {
        try (var twilio = new ClientServer().answers(201)) {
            outlet(twilio.url()).send("+33123456789", TestLetters.code());
            var heard = twilio.heard().get(0);
            assertThat(heard.headers().getFirst("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
            var credentials = heard.headers().getFirst("Authorization").substring("Basic ".length());
            assertThat(new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8))
                    .isEqualTo("AC1:token");
            assertThat(URLDecoder.decode(new String(heard.body(), StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .contains("To=+33123456789", "From=+15005550006", "Body=XAMILA", "042137");
        }
    }

    @Test
    @DisplayName("XA-12 that refuses or is away fails the attempt, and nothing of the message is told")
    void fails() {
        String gone;
        try (var twilio = new ClientServer().answers(400)) {
            gone = twilio.url();
            assertThatThrownBy(() -> outlet(twilio.url()).send("+33123456789", TestLetters.code()))
                    .isInstanceOf(MessageNotSent.class)
                    .hasMessage("Twilio did not take the message: status 400");
        }
        assertThatThrownBy(() -> outlet(gone).send("+33123456789", TestLetters.code()))
                .isInstanceOf(MessageNotSent.class)
                .hasMessageContaining("CONNECTION_REFUSED");
        assertThat(outlet(gone).channel()).isEqualTo(Channel.SMS);
    }

    private TwilioOutlet outlet(String url) {
        var settings = new TwilioSettings("AC1", "token", "+15005550006", URI.create(url), Duration.ofSeconds(5));
        assertThat(settings).asString().doesNotContain("token");
        return new TwilioOutlet(settings, TestOutbound.guardAllowing(), http);
    }
}
