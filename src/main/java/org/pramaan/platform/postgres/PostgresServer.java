package org.pramaan.platform.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.pramaan.platform.OwnersOnly;
import org.pramaan.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL server on a free local port, durable, with its data and its unpacked binaries in the data folder. */
final class PostgresServer {

    static final String USER = "postgres";
    static final String DATABASE = "pramaan";

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private final Path dataDir;
    private final Cluster cluster;

    private PostgresServer(Path dataDir) {
        this.dataDir = dataDir;
        this.cluster = new Cluster(dataDir.resolve("postgres"));
    }

    static PostgresServer in(Path dataDir) {
        return new PostgresServer(dataDir.toAbsolutePath().normalize());
    }

    /** @throws StartRefused if it cannot run here; the message says what to do */
    EmbeddedPostgres start() {
        UserNamespaces.require();
        cluster.prepare();
        try {
            var server = builder().start();
            cluster.started();
            createDatabase(server);
            log.info("PostgreSQL runs on port {} with its data in {}", server.getPort(), cluster.folder());
            return server;
        } catch (IOException | SQLException | RuntimeException failed) {
            throw new StartRefused(
                    "The embedded PostgreSQL did not start in %s: %s".formatted(dataDir, failed.getMessage()),
                    "See the log above, or configure another database with spring.datasource.url.",
                    failed);
        }
    }

    /** Unlike the library's defaults: nothing is wiped, commits are durable, and everyone needs the password. */
    private EmbeddedPostgres.Builder builder() throws IOException {
        var superuser = Superuser.of(dataDir);
        return EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false) // it would stop the server before the connection pool
                .setCleanDataDirectory(false)
                .setDataDirectory(cluster.folder())
                .setOverrideWorkingDirectory(binaries().toFile())
                .setPGStartupWait(Duration.ofMinutes(1))
                .setConnectConfig("password", superuser.password())
                .setLocaleConfig("locale", "C.UTF-8") // "locale" settings are passed on to initdb, whatever they are
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", superuser.passwordFile().toString())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("log_error_verbosity", "terse") // details and statements quote personal data
                .setServerConfig("log_min_error_statement", "panic");
    }

    /** The library lets everyone write where it unpacks programs, so that place lies in a folder of ours alone. */
    private Path binaries() throws IOException {
        return OwnersOnly.folder(dataDir.resolve("postgres-binaries")).resolve("unpacked");
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) statement.execute("create database " + DATABASE);
        }
    }
}
