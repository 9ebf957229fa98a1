package org.pramaan.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ClientTest
class ClientsTest {

    @Autowired
    Clients clients;

    @Test
    @DisplayName("EN-07 EN-14 a client starts on the published plan and may agree on another")
    void agreesOnTerms() {
        var client = clients.register(new Slug("terms"), "Terms Ltd");
        assertThat(client.requestsPerMinute()).isEqualTo(100);
        assertThat(client.resumeOpenSession()).isFalse();

        clients.agree(client.id(), new Terms(600, true, true, EventIdStyle.UUID));

        var agreed = clients.require(client.id());
        assertThat(agreed.requestsPerMinute()).isEqualTo(600);
        assertThat(agreed.resumeOpenSession()).isTrue();
        assertThat(agreed.eventIdStyle()).isEqualTo(EventIdStyle.UUID);
        assertThatIllegalArgumentException().isThrownBy(() -> new Terms(0, false, true, EventIdStyle.PREFIXED));
    }

    @Test
    @DisplayName("EN-04 each client encrypts with a data key of its own")
    void separatesSecrets() {
        var one = clients.register(new Slug("one"), "One");
        var two = clients.register(new Slug("two"), "Two");
        var secret = clients.cipherOf(one.id()).encryptText("whsec_1", "webhook");

        assertThat(clients.cipherOf(one.id()).decryptText(secret, "webhook")).isEqualTo("whsec_1");
        var other = clients.cipherOf(two.id());
        assertThatThrownBy(() -> other.decryptText(secret, "webhook")).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("EN-12 a slug is taken once, since buckets are named by it")
    void keepsSlugsApart() {
        var slug = new Slug("taken");
        var first = clients.register(slug, "First");

        assertThatThrownBy(() -> clients.register(slug, "Second")).isInstanceOf(SlugTaken.class);
        assertThat(clients.find(slug)).hasValue(first);
        assertThat(clients.find(new Slug("free"))).isEmpty();
        assertThatThrownBy(() -> clients.require(UUID.randomUUID())).isInstanceOf(ClientNotFound.class);
    }

    @ParameterizedTest
    @DisplayName("EN-12 a slug is lower-case letters, digits and inner hyphens")
    @ValueSource(strings = {"a", "-ab", "ab-", "Ab", "a_b", "a.b", "abcdefghijklmnopqrstuvwxyz0123456"})
    void refusesOddSlugs(String odd) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(odd));
    }
}
