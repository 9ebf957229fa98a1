package org.pramaan.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.platform.StartRefused;
import org.springframework.jdbc.core.JdbcTemplate;

class PostgresServerTest {

    @TempDir
    Path dataDir;

    @Test
    @DisplayName("R1 After kill -9 of the Java process the orphaned server is stopped and every committed row is there")
    void survivesKill() throws Exception {
        long orphan = killedServer();
        assertThat(ProcessHandle.of(orphan))
                .hasValueSatisfying(server -> assertThat(server.isAlive()).isTrue());
        try (var server = PostgresServer.in(dataDir).start()) {
            assertThat(jdbc(server).queryForList("select number from paid order by 1", Integer.class))
                    .containsExactly(1, 2, 3);
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    @DisplayName("A first start that was cut short is begun anew; a second server on the same folder is refused")
    void cutShortAndBusy() throws Exception {
        Files.createDirectories(dataDir.resolve("postgres/base"));
        Files.writeString(dataDir.resolve("postgres/postgresql.conf"), "half written");
        Files.writeString(dataDir.resolve("postgres.unfinished"), "");
        try (var server = PostgresServer.in(dataDir).start()) {
            assertThat(jdbc(server).queryForObject("select 1", Integer.class)).isEqualTo(1);
            assertThat(dataDir.resolve("postgres.unfinished")).doesNotExist();
            assertThatThrownBy(() -> PostgresServer.in(dataDir).start())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another running server");
            assertThat(jdbc(server).queryForObject("select 1", Integer.class)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("Other users of the machine get in neither without the password nor by swapping the programs")
    void needsThePassword() throws Exception {
        try (var server = PostgresServer.in(dataDir).start()) {
            var url = server.getJdbcUrl(PostgresServer.USER, PostgresServer.DATABASE);
            assertThatThrownBy(() -> DriverManager.getConnection(url).close()).isInstanceOf(SQLException.class);
            assertThat(Superuser.of(dataDir).passwordFile()).isNotEmptyFile();
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(dataDir.resolve("postgres-binaries"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @DisplayName("A process that merely has the old server's number is left alone")
    void notPostgres() throws Exception {
        var other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(dataDir.resolve("postmaster.pid"), other.pid() + "\n/data\n");
            OrphanedPostmaster.of(dataDir).stop();
            assertThat(other.isAlive()).isTrue();
            Files.writeString(dataDir.resolve("postmaster.pid"), "");
            OrphanedPostmaster.of(dataDir).stop();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    @DisplayName("As root without user namespaces the refusal says what to do; other users need none")
    void userNamespaces() {
        assertThatThrownBy(() -> UserNamespaces.require(true, false))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy())
                                .contains("ordinary user")
                                .contains("spring.datasource.url"));
        UserNamespaces.require(true, true);
        UserNamespaces.require(false, false);
    }

    @Test
    @DisplayName("A server that cannot start refuses with the folder's name")
    void cannotStart() throws IOException {
        Files.writeString(dataDir.resolve("postgres"), "a file, not a folder");
        assertThatThrownBy(() -> PostgresServer.in(dataDir).start())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(dataDir.toString());
    }

    /** Starts a server in another JVM, lets it commit, kills that JVM and answers the process id of the orphan. */
    private long killedServer() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Child.class.getName(), dataDir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
            assertThat(lines.lines().anyMatch("committed"::equals)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        return Long.parseLong(Files.readAllLines(dataDir.resolve("postgres/postmaster.pid"))
                .get(0)
                .trim());
    }

    private static JdbcTemplate jdbc(EmbeddedPostgres server) {
        return new JdbcTemplate(server.getDatabase(PostgresServer.USER, PostgresServer.DATABASE));
    }

    static class Child {

        public static void main(String[] args) throws Exception {
            var jdbc = jdbc(PostgresServer.in(Path.of(args[0])).start());
            jdbc.execute("create table paid (number int)");
            jdbc.batchUpdate(
                    "insert into paid values (?)", List.of(new Object[] {1}, new Object[] {2}, new Object[] {3}));
            System.out.println("committed");
            Thread.sleep(600_000);
        }
    }
}
