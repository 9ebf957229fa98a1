package org.pramaan.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.SteppingClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClientTest
class ApiKeysTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Clients clients;

    @Autowired
    ApiKeys keys;

    @Autowired
    SteppingClock clock;

    @Autowired
    JdbcClient database;

    UUID acme;

    @BeforeEach
    void register() {
        acme = clients.register(new Slug("acme" + COUNT.incrementAndGet()), "Acme Bank")
                .id();
    }

    @Test
    @DisplayName("EN-02 EN-03 a key is 256 random bits, tells its caller, and nobody finds it in the database")
    void keepsOnlyTheHash() {
        var issued = keys.issue(acme);

        assertThat(issued.plain()).matches("kyc_live_[A-Za-z0-9_-]{43}");
        assertThat(keys.callerOf(issued.plain()))
                .hasValueSatisfying(caller -> assertThat(caller.clientId()).isEqualTo(acme));
        var row = database.sql("select row_to_json(k)::text from api_key k where id = ?")
                .param(issued.id());
        assertThat(row.query(String.class).single())
                .doesNotContain(issued.plain().substring(15));
        assertThat(issued.toString()).doesNotContain(issued.plain());
    }

    @Test
    @DisplayName("EN-03 two keys are valid during rotation; an expired or revoked one is not")
    void rotates() {
        var old = keys.issue(acme);
        var fresh = keys.issue(acme);
        keys.expire(acme, old.id(), clock.instant().plus(Duration.ofDays(1)));

        assertThat(keys.callerOf(old.plain())).isPresent();
        assertThat(keys.callerOf(fresh.plain())).isPresent();

        clock.forward(Duration.ofDays(1));
        assertThat(keys.callerOf(old.plain())).isEmpty();

        keys.revoke(acme, fresh.id());
        assertThat(keys.callerOf(fresh.plain())).isEmpty();
        assertThat(keys.keysOf(acme)).extracting(KeyCard::revokedAt).containsExactly(null, clock.instant());
    }

    @Test
    @DisplayName("EN-04 a client cannot end another client's key")
    void isolatesClients() {
        var issued = keys.issue(acme);
        var other = clients.register(new Slug("other" + COUNT.incrementAndGet()), "Other");

        keys.revoke(other.id(), issued.id());
        keys.expire(other.id(), issued.id(), clock.instant());

        assertThat(keys.callerOf(issued.plain())).isPresent();
    }

    @Test
    @DisplayName("EN-03 use is noted at most once a minute")
    void notesUse() {
        var issued = keys.issue(acme);
        var first = clock.instant();
        keys.callerOf(issued.plain());
        clock.forward(Duration.ofSeconds(59));
        keys.callerOf(issued.plain());
        assertThat(keys.keysOf(acme)).extracting(KeyCard::lastUsedAt).containsExactly(first);

        clock.forward(Duration.ofSeconds(1));
        keys.callerOf(issued.plain());
        assertThat(keys.keysOf(acme)).extracting(KeyCard::lastUsedAt).containsExactly(clock.instant());
    }

    @Test
    @DisplayName("EN-03 an operator's key is adopted once; a short one is refused")
    void adopts() {
        var chosen = "an-operators-own-key-" + acme;
        keys.adopt(acme, chosen);
        keys.adopt(acme, chosen);

        assertThat(keys.callerOf(chosen)).isPresent();
        assertThat(keys.keysOf(acme)).extracting(KeyCard::prefix).containsExactly("an-o");
        assertThatIllegalArgumentException().isThrownBy(() -> keys.adopt(acme, "short"));
    }

    @Test
    @DisplayName("EN-07 a client holds five keys at most, so that more keys do not mean more requests")
    void boundsTheRing() {
        for (int i = 0; i < 5; i++) keys.issue(acme);

        assertThatThrownBy(() -> keys.issue(acme)).isInstanceOf(TooManyKeys.class);
        keys.revoke(acme, keys.keysOf(acme).get(0).id());
        assertThat(keys.issue(acme).plain()).isNotEmpty();
    }

    @Test
    @DisplayName("EN-03 an unknown key has no caller, and no client no key")
    void knowsNobodyElse() {
        assertThat(keys.callerOf("kyc_live_nobody")).isEmpty();
        assertThatThrownBy(() -> keys.issue(UUID.randomUUID())).isInstanceOf(ClientNotFound.class);
    }

    @Test
    @DisplayName("BS-06 EN-03 a sandbox's keys say so and open its data alone")
    void marksTestKeys() {
        var sandbox = clients.sandboxOf(acme);

        var issued = keys.issue(sandbox.id());

        assertThat(issued.plain()).matches("kyc_test_[A-Za-z0-9_-]{43}");
        assertThat(keys.keysOf(sandbox.id()))
                .extracting(KeyCard::prefix)
                .containsExactly(issued.plain().substring(0, 13));
        assertThat(keys.callerOf(issued.plain()).orElseThrow().clientId()).isEqualTo(sandbox.id());
        assertThat(keys.keysOf(acme)).isEmpty();
    }
}
