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

        clients.agree(
                client.id(),
                Terms.standard()
                        .withRequestsPerMinute(600)
                        .withResumeOpenSession(true)
                        .withEventIdStyle(EventIdStyle.UUID));

        var agreed = clients.require(client.id());
        assertThat(agreed.requestsPerMinute()).isEqualTo(600);
        assertThat(agreed.resumeOpenSession()).isTrue();
        assertThat(agreed.eventIdStyle()).isEqualTo(EventIdStyle.UUID);
        assertThatIllegalArgumentException().isThrownBy(() -> Terms.standard().withRequestsPerMinute(0));
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

    @Test
    @DisplayName("BS-06 a client has one sandbox, on its terms, with a data key of its own; a sandbox is its own")
    void makesOneSandbox() {
        var live = clients.register(new Slug("twin"), "Twin Ltd");
        clients.agree(live.id(), live.terms().withRequestsPerMinute(7));

        var sandbox = clients.sandboxOf(live.id());

        assertThat(sandbox.sandbox()).isTrue();
        assertThat(sandbox.sandboxOf()).isEqualTo(live.id()).isNotEqualTo(sandbox.id());
        assertThat(sandbox.slug()).isEqualTo("twin-test");
        assertThat(sandbox.requestsPerMinute()).isEqualTo(7);
        assertThat(clients.sandboxOf(live.id())).isEqualTo(sandbox);
        assertThat(clients.sandboxOf(sandbox.id())).isEqualTo(sandbox);
        assertThat(clients.require(live.id()).sandbox()).isFalse();
        assertThat(clients.live()).contains(clients.require(live.id())).doesNotContain(sandbox);
        assertThatThrownBy(() -> clients.sandboxOf(UUID.randomUUID())).isInstanceOf(ClientNotFound.class);
    }

    @Test
    @DisplayName("BS-06 EN-12 the slug of a sandbox is one that a bucket may bear and that nobody else has")
    void namesSandboxes() {
        clients.register(new Slug("busy-test"), "Somebody else");
        var busy = clients.register(new Slug("busy"), "Busy Ltd");
        var longest = clients.register(new Slug("abcdefghijklmnopqrstuvwxyz-12345"), "Long Ltd");

        assertThat(clients.sandboxOf(busy.id()).slug()).startsWith("test-").hasSize(29);
        assertThat(clients.sandboxOf(longest.id()).slug()).isEqualTo("abcdefghijklmnopqrstuvwxyz--test");
    }

    @Test
    @DisplayName("EN-14 each of the terms can be agreed upon by itself")
    void changesOneTerm() {
        var terms = Terms.standard()
                .withEventIdStyle(EventIdStyle.UUID)
                .withResumeOpenSession(true)
                .withNoticeReusedPhotos(false)
                .withRequireLivenessChallenge(true)
                .withRequestsPerMinute(9);
        var client = clients.register(new Slug("one-by-one"), "One by one");

        assertThat(clients.agree(client.id(), terms).terms()).isEqualTo(terms);
        assertThat(terms).isEqualTo(new Terms(9, true, false, EventIdStyle.UUID, true));
    }
}
