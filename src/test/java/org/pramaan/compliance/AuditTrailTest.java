package org.pramaan.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ContextConfiguration(classes = ComplianceSlice.class, initializers = EmptyDatabase.class)
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    SteppingClock clock;

    UUID client;

    @BeforeEach
    void writeFiveEntries() {
        client = UUID.randomUUID();
        database.sql("insert into client values (?, ?, 'Acme', 100, false, true, 'PREFIXED', '', now(), null, false)")
                .params(client, client.toString())
                .update();
        for (int i = 1; i <= 5; i++) record("step" + i);
    }

    @Test
    @DisplayName("BS-10 S14 an untouched chain verifies, one for each client")
    void verifies() {
        assertThat(trail.verify(client)).isEqualTo(new ChainReport(5, null));
        assertThat(trail.verify(client).isIntact()).isTrue();
        assertThat(trail.verify(UUID.randomUUID())).isEqualTo(new ChainReport(0, null));
    }

    @Test
    @DisplayName("BS-10 S14 an entry names the actor and keeps its details as canonical JSON")
    void keepsTheFacts() {
        var row = database.sql("select actor, details from audit_entry where client_id = ? and sequence = 1")
                .param(client)
                .query()
                .singleRow();
        assertThat(row.get("actor")).isEqualTo("CLIENT_KEY:" + client);
        assertThat(row.get("details")).isEqualTo("{\"a\":\"ü\",\"score\":0.5}");
    }

    @ParameterizedTest
    @DisplayName("BS-10 S14 a changed column of the third entry is found there")
    @ValueSource(
            strings = {
                "action = 'other'",
                "actor = 'STAFF:x'",
                "details = '{}'",
                "subject = null",
                "at = at + interval '1 microsecond'",
                "previous = hash",
                "hash = previous"
            })
    void findsChanges(String change) {
        tamper("update audit_entry set " + change + " where client_id = ? and sequence = 3");

        assertThat(trail.verify(client)).isEqualTo(new ChainReport(2, 3L));
    }

    @Test
    @DisplayName("BS-10 S14 a removed entry is found where it stood")
    void findsGaps() {
        tamper("delete from audit_entry where client_id = ? and sequence = 4");

        assertThat(trail.verify(client).firstBad()).isEqualTo(4);
    }

    @Test
    @DisplayName("BS-10 S14 two entries that changed places are found at the first of them")
    void findsMoves() {
        tamper("update audit_entry set sequence = sequence + 100 where client_id = ? and sequence in (2, 4)");
        tamper("update audit_entry set sequence = 106 - sequence where client_id = ? and sequence in (102, 104)");

        assertThat(trail.verify(client).firstBad()).isEqualTo(2);
    }

    @Test
    @DisplayName("BS-10 S14 a chain cut short is found, and one with an entry slipped in behind its head")
    void findsTheEnd() {
        tamper("delete from audit_entry where client_id = ? and sequence = 5");
        assertThat(trail.verify(client).firstBad()).isEqualTo(5);

        tamper("update audit_chain c set sequence = 3, hash = e.hash from audit_entry e"
                + " where c.client_id = ? and e.client_id = c.client_id and e.sequence = 3");
        assertThat(trail.verify(client).firstBad()).isEqualTo(4);
    }

    @Test
    @DisplayName("BS-10 S14 a last entry made anew, with a hash that fits it, is found")
    void findsForgery() {
        var link = new byte[32];
        database.sql("update audit_chain set hash = ? where client_id = ?")
                .params(link, client)
                .update();

        assertThat(trail.verify(client).firstBad()).isEqualTo(5);
    }

    @ParameterizedTest
    @DisplayName("BS-10 S14 the table refuses to change and to lose entries")
    @ValueSource(strings = {"update audit_entry set action = ''", "delete from audit_entry", "truncate audit_entry"})
    void refusesChanges(String sql) {
        assertThatThrownBy(() -> database.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    @DisplayName("BS-10 S14 many writers at once never fork the chain")
    void keepsWritersInLine() throws Exception {
        var writers = Executors.newFixedThreadPool(8);
        Callable<Object> writing = Executors.callable(() -> record("concurrent"));
        try {
            for (var written : writers.invokeAll(
                    IntStream.range(0, 80).mapToObj(i -> writing).toList())) {
                written.get();
            }
        } finally {
            writers.shutdown();
        }
        assertThat(trail.verify(client)).isEqualTo(new ChainReport(85, null));
    }

    @Test
    @DisplayName("BS-10 S14 an entry shares the fate of what it records, and needs its transaction")
    void sharesTheTransaction() {
        transaction.executeWithoutResult(status -> {
            trail.record(entry("undone"));
            status.setRollbackOnly();
        });

        assertThat(trail.verify(client)).isEqualTo(new ChainReport(5, null));
        assertThatThrownBy(() -> trail.record(entry("outside"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("BS-10 S14 details are a few facts: more than 4000 bytes are refused")
    void boundsDetails() {
        var tooLong = new AuditEntry(client, Actor.staff("admin"), "x", null, Map.of("a", "b".repeat(4000)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> trail.record(tooLong)));
        assertThat(Actor.step("MatchFaces")).hasToString("STEP:MatchFaces");
    }

    private void record(String action) {
        clock.forward(Duration.ofMillis(7));
        transaction.executeWithoutResult(status -> trail.record(entry(action)));
    }

    private AuditEntry entry(String action) {
        return new AuditEntry(client, Actor.clientKey(client), action, client, Map.of("score", 0.5, "a", "ü"));
    }

    /** As the owner of the database could, past the triggers. */
    private void tamper(String sql) {
        transaction.executeWithoutResult(status -> {
            database.sql("set local session_replication_role = replica").update();
            assertThat(database.sql(sql).param(client).update()).isPositive();
        });
    }
}
