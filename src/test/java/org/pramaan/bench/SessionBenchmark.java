package org.pramaan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.bench.SqlMeter.Kind;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.client.Terms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a whole session costs and how long its verdict takes, over HTTP on the embedded store, one session after the
 * other; -Dpramaan.bench.sessions says how many. The meters make a context of its own. CPU time is this JVM's, with the
 * client's share and without the database's; the client has no webhook.
 */
@PramaanTest
@Tag("bench")
class SessionBenchmark {

    private static final int SESSIONS = Integer.getInteger("pramaan.bench.sessions", 10);
    private static final int WARM_UP = Math.min(3, SESSIONS);

    @TestConfiguration(proxyBeanMethods = false)
    static class Meters {

        @Bean
        static SqlMeter sqlMeter() {
            return new SqlMeter();
        }

        @Bean
        static NetMeter netMeter() {
            return new NetMeter();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    SqlMeter sql;

    @Autowired
    NetMeter nets;

    @Autowired
    Clients clients;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final SpecimenDocuments documents = SpecimenDocuments.draw();
    private final Report report = new Report("session");
    private JdbcClient database;
    private List<Map.Entry<String, Long>> tables = List.of();
    private int approved;

    @BeforeEach
    void prepare() {
        database = JdbcClient.create(sql.pool());
        var demo = clients.find(new Slug("demo")).orElseThrow();
        clients.agree(demo.id(), Terms.standard().withRequestsPerMinute(100_000).withNoticeReusedPhotos(false));
    }

    @Test
    @DisplayName("CPU time, SQL, WAL and time to verdict of a session")
    void session() {
        run(WARM_UP, false);
        report.line("# A session's cost\n");
        report.line("%d sessions one after the other, %d before to warm up.", SESSIONS, WARM_UP);
        report.line("%d cores, load average %.1f.\n", system.getAvailableProcessors(), system.getSystemLoadAverage());
        report.line("| | each session |\n|---|---|");
        var atOnce = measured();
        var spaced = run(SESSIONS, true);
        report.line("\n| last upload answered until verdict, s | p50 | p95 |\n|---|---|---|");
        report.line("| all documents at once | %.2f | %.2f |", at(atOnce, .5), at(atOnce, .95));
        report.line("| each when the one before is read | %.2f | %.2f |", at(spaced, .5), at(spaced, .95));
        reportTables();
        report.line("\nLoad average at the end %.1f; %d approved.", system.getSystemLoadAverage(), approved);
        report.write();
        assertThat(approved).isEqualTo(WARM_UP + 2 * SESSIONS);
    }

    private List<Double> measured() {
        sql.reset();
        nets.reset();
        long wal = wal();
        long cpu = system.getProcessCpuTime();
        long pages = fullPages();
        var seconds = run(SESSIONS, false);
        double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
        report.line("| CPU, s | %.2f |", cpuSeconds / SESSIONS);
        report.line(
                "| of these inside the nets, s | %.2f in %d runs |",
                nets.seconds() / SESSIONS, perSession(nets.runs()));
        report.line("| CPU / nets | %.2f |", cpuSeconds / nets.seconds());
        report.line("| SQL on the engine's tables | %d |", perSession(sql.count(Kind.ENGINE)));
        report.line("| SQL on other tables | %d |", perSession(sql.count(Kind.OWN)));
        report.line("| SQL by which the engine looks for work | %d |", perSession(sql.count(Kind.ACQUISITION)));
        report.line("| commits | %d |", perSession(sql.count(Kind.COMMIT)));
        report.line("| WAL, KB | %.1f |", (wal() - wal) / 1024.0 / SESSIONS);
        report.line("| of these whole pages, first touched after a checkpoint | %d |", perSession(fullPages() - pages));
        tables = sql.mostOften(20);
        return seconds;
    }

    private List<Double> run(int sessions, boolean spaced) {
        var seconds = new ArrayList<Double>();
        var client = new SessionClient(port);
        for (int i = 0; i < sessions; i++) seconds.add(secondsToVerdict(client, "person-" + UUID.randomUUID(), spaced));
        seconds.sort(null);
        return seconds;
    }

    private double secondsToVerdict(SessionClient client, String user, boolean spaced) {
        var session = client.open(user);
        documents.byPath().forEach((path, picture) -> {
            if (spaced)
                await(session, "select count(*) = 0 from kyc_document where session_id = ? and state = 'RECEIVED'");
            client.upload(user, path, picture);
        });
        long uploaded = System.nanoTime();
        await(session, "select state not in ('CREATED', 'COLLECTED', 'EXTRACTED') from kyc_session where id = ?");
        double seconds = (System.nanoTime() - uploaded) / 1e9;
        if (ask(session, "select state = 'AUTO_APPROVED' from kyc_session where id = ?")) approved++;
        return seconds;
    }

    private void await(UUID session, String question) {
        long deadline = System.nanoTime() + 120_000_000_000L;
        while (!ask(session, question)) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("Waited in vain for: " + question);
            pause();
        }
    }

    private boolean ask(UUID session, String question) {
        return database.sql(question).param(session).query(Boolean.class).single();
    }

    private long wal() {
        return database.sql("select (pg_current_wal_insert_lsn() - '0/0')::bigint")
                .query(Long.class)
                .single();
    }

    private long fullPages() {
        return database.sql("select wal_fpi from pg_stat_wal").query(Long.class).single();
    }

    private void reportTables() {
        report.line("\n| executed most often, all sessions together | |\n|---|---|");
        tables.forEach(entry -> report.line("| %s | %d |", entry.getKey(), entry.getValue()));
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static long perSession(long count) {
        return Math.round((double) count / SESSIONS);
    }

    private static double at(List<Double> sorted, double quantile) {
        return sorted.get((int) Math.ceil(quantile * sorted.size()) - 1);
    }
}
