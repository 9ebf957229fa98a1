package org.pramaan.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.platform.EmptyDatabase;
import org.pramaan.platform.SteppingClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ContextConfiguration(classes = ComplianceSlice.class, initializers = EmptyDatabase.class)
@DisplayName("The consent ledger")
class ConsentsTest {

    private static final Notice NOTICE = new Notice("2026-01", "hi-IN", "मैं सहमत हूँ");

    @Autowired
    Consents consents;

    @Autowired
    AuditTrail trail;

    @Autowired
    ChainTable chains;

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    SteppingClock clock;

    UUID client;
    Actor actor;

    @BeforeEach
    void register() {
        client = UUID.randomUUID();
        actor = Actor.clientKey(client);
        database.sql("insert into client values (?, ?, 'Acme', 100, false, true, 'PREFIXED', '', now(), null, false)")
                .params(client, client.toString())
                .update();
    }

    @Test
    @DisplayName("DC-15 BS-19 a consent keeps text, version, language, purposes, channel, time and address")
    void keeps() {
        var given = give("person-1");
        assertThat(consents.find(client, given.id())).contains(given);
        assertThat(given.agreement().notice()).isEqualTo(NOTICE);
        assertThat(given.agreement().address()).isEqualTo("203.0.113.9");
        assertThat(given.holds()).isTrue();
    }

    @Test
    @DisplayName("DC-15 without a consent to that very purpose nothing may be done")
    void requires() {
        give("person-1");
        assertThatCode(() -> consents.require(client, "person-1", ConsentPurpose.PAN_CHECK))
                .doesNotThrowAnyException();
        assertMissing("person-1", ConsentPurpose.BANK_ACCOUNT_CHECK);
        assertMissing("person-2", ConsentPurpose.PAN_CHECK);
        assertThatThrownBy(() -> consents.require(UUID.randomUUID(), "person-1", ConsentPurpose.PAN_CHECK))
                .isInstanceOf(ConsentMissing.class);
    }

    @Test
    @DisplayName("BS-19 a withdrawn consent holds no more, keeps its first time of withdrawal, and stays on record")
    void withdraws() {
        var given = give("person-1");
        clock.forward(Duration.ofMinutes(1));
        var withdrawn = consents.withdraw(client, given.id(), actor).orElseThrow();
        clock.forward(Duration.ofMinutes(1));
        assertThat(consents.withdraw(client, given.id(), actor)).contains(withdrawn);
        assertThat(withdrawn.holds()).isFalse();
        assertThat(consents.of(client, "person-1")).containsExactly(withdrawn);
        assertMissing("person-1", ConsentPurpose.PAN_CHECK);
    }

    @Test
    @DisplayName("BS-19 another client neither sees nor withdraws a consent")
    void isTheClients() {
        var given = give("person-1");
        assertThat(consents.find(UUID.randomUUID(), given.id())).isEmpty();
        assertThat(consents.withdraw(UUID.randomUUID(), given.id(), actor)).isEmpty();
        assertThat(consents.find(client, given.id()).orElseThrow().holds()).isTrue();
    }

    @Test
    @DisplayName("BS-10 BS-19 giving and withdrawing are audited once each, without the person")
    void audits() {
        var given = give("person-1");
        consents.withdraw(client, given.id(), actor);
        consents.withdraw(client, given.id(), actor);
        assertThat(trail.verify(client)).isEqualTo(new ChainReport(2, null));
        var details = database.sql("select string_agg(details, '') from audit_entry where client_id = ?")
                .param(client)
                .query(String.class)
                .single();
        assertThat(details).contains("PAN_CHECK").doesNotContain("person-1", "203.0.113.9");
    }

    @Test
    @DisplayName("BS-19 neither person nor address stands in the clear in the table")
    void seals() {
        give("person-1");
        var row = database.sql("select consent::text from consent where client_id = ?")
                .param(client)
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("person-1", hex("person-1"), "203.0.113.9", hex("203.0.113.9"));
    }

    @ParameterizedTest(name = "BS-19 the table refuses: {0}")
    @ValueSource(strings = {"purposes = '{X}'", "withdrawn_at = now(), channel = 'x'", "given_at = now()"})
    void refuses(String change) {
        give("person-1");
        var sql = "update consent set " + change + " where client_id = ?";
        assertThatThrownBy(() -> database.sql(sql).param(client).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("withdrawal");
    }

    @Test
    @DisplayName("BS-10 the command names each client's first bad entry")
    void command() {
        give("person-1");
        var command = new VerifyAudit(chains, trail, context);
        var out = new ByteArrayOutputStream();
        assertThat(command.report(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isTrue();
        tamper();
        assertThat(command.report(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(client + ": intact, 1 sound entries", client + ": first bad entry 1, 0 sound entries");
        tamperBack();
    }

    private Consent give(String person) {
        var purposes = Set.of(ConsentPurpose.PAN_CHECK, ConsentPurpose.CKYC_SEARCH);
        return consents.give(new Agreement(client, person, null, purposes, NOTICE, "web", "203.0.113.9"), actor);
    }

    private void assertMissing(String person, ConsentPurpose purpose) {
        assertThatThrownBy(() -> consents.require(client, person, purpose))
                .isInstanceOfSatisfying(
                        ConsentMissing.class,
                        missing -> assertThat(missing.purpose()).isEqualTo(purpose));
    }

    private void tamper() {
        unguarded("update audit_entry set action = 'x' || action where client_id = ?");
    }

    private void tamperBack() {
        unguarded("update audit_entry set action = substr(action, 2) where client_id = ?");
    }

    private void unguarded(String sql) {
        transaction.executeWithoutResult(status -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql(sql).param(client).update();
        });
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
