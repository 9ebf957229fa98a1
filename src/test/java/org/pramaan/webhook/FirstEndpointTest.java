package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.compliance.Actor;
import org.pramaan.platform.SteppingClock;
import org.pramaan.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebhookModuleTest
class FirstEndpointTest {

    private static final Actor ACTOR = Actor.door("test");
    private static final String URL = "http://localhost/hooks";

    @Autowired
    Clients clients;

    @Autowired
    FirstEndpoint endpoints;

    @Autowired
    EndpointRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SteppingClock clock;

    private UUID client;

    @BeforeEach
    void aClient() {
        client = clients.register(new Slug("e" + UUID.randomUUID().toString().substring(0, 8)), "A client")
                .id();
    }

    @Test
    @DisplayName("EN-60 BS-02 a secret is generated and told once")
    void tellsTheSecretOnce() {
        var configured = endpoints.configure(client, URL, null, ACTOR);
        assertThat(configured.secret()).startsWith("whsec_");
        assertThat(configured).asString().doesNotContain(configured.secret());
        assertThat(endpoints.find(client))
                .get()
                .isEqualTo(configured.endpoint())
                .asString()
                .doesNotContain("whsec_");
    }

    @Test
    @DisplayName("BS-02 a changed secret leaves the former one in force for a day")
    void keepsTheFormerSecretForADay() {
        var first = endpoints.configure(client, URL, null, ACTOR).secret();
        var second = endpoints.configure(client, URL, "a secret of our own", ACTOR);
        var until = clock.instant().plus(Duration.ofDays(1));
        assertThat(second.endpoint().previousSecretUntil()).isEqualTo(until);
        assertThat(repository.all(client).get(0).secrets().inForce(clock.instant()))
                .extracting(WebhookSecret::value)
                .containsExactly("a secret of our own", first);
    }

    @Test
    @DisplayName("BS-02 secrets are stored encrypted")
    void storesSecretsEncrypted() {
        endpoints.configure(client, URL, "a secret of our own", ACTOR);
        var stored = jdbc.sql("select secret from webhook_endpoint where client_id = ?")
                .param(client)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("secret of our own");
    }

    @Test
    @DisplayName("EN-04 a client sees no endpoint but its own")
    void seesOnlyItsOwn() {
        endpoints.configure(client, URL, null, ACTOR);
        var other = clients.register(new Slug("o" + UUID.randomUUID().toString().substring(0, 8)), "Another");
        assertThat(endpoints.find(other.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hooks",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://169.254.169.254/",
                "https://10.0.0.1/",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://user@localhost/",
                "https://localhost/#@example.org",
                "ftp://localhost/",
                "file:///etc/passwd",
                "/hooks",
                "",
                "https://",
                "https://exa mple.org/"
            })
    @DisplayName("CF-29 nothing is sent without TLS, into our own network, or to an odd address")
    void refusesAddresses(String url) {
        assertThatThrownBy(() -> endpoints.configure(client, url, null, ACTOR))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The webhook URL cannot be used. ");
        assertThat(endpoints.find(client)).isEmpty();
    }

    @Test
    @DisplayName("CF-29 an address has at most 2048 characters")
    void refusesALongAddress() {
        assertThatThrownBy(() -> endpoints.configure(client, URL + "?" + "x".repeat(2048), null, ACTOR))
                .isInstanceOf(Refusal.class);
    }
}
