package org.pramaan.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty PostgreSQL database for a test. All of a test run's databases lie in one server, which starts with the first
 * and ends with the JVM.
 */
public record TestDatabase(String name) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Makes a new empty database. */
    public static TestDatabase fresh() {
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new TestDatabase(name);
    }

    public String url() {
        return Server.INSTANCE.getJdbcUrl("postgres", name);
    }

    /** Without a pool. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        return source;
    }

    /** For {@code SpringApplicationBuilder.properties}, {@code TestPropertyValues} and the like. */
    public String[] properties() {
        return new String[] {
            "spring.datasource.url=" + url(),
            "spring.datasource.username=postgres",
            "spring.datasource.hikari.minimum-idle=1" // many contexts are cached at once
        };
    }

    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "400")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
