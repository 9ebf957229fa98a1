package org.pramaan.platform.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.pramaan.platform.ConditionalOnEmbedded;
import org.pramaan.platform.EmbeddedStore;
import org.pramaan.platform.Folders;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * Runs PostgreSQL in the data folder when no {@code spring.datasource.url} is configured, never in production. Spring
 * Boot makes its usual connection pool from the connection details, so the server starts before whatever needs the
 * database and stops after it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbedded
class EmbeddedDatabase {

    /** Keys first: a database without its keys must be told from a first start. */
    @Bean(destroyMethod = "close")
    @DependsOn("keyVault")
    EmbeddedPostgres embeddedPostgres(Folders folders) {
        return PostgresServer.in(folders.dataDir()).start();
    }

    @Bean
    JdbcConnectionDetails embeddedPostgresConnection(EmbeddedPostgres server, Folders folders) {
        Path dataDir = folders.dataDir();
        return new PostgresConnection(
                server.getJdbcUrl(PostgresServer.USER, PostgresServer.DATABASE),
                Superuser.of(dataDir).password());
    }

    @Bean
    EmbeddedStore embeddedStore() {
        return new EmbeddedStore();
    }
}
