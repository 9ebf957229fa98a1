package org.pramaan.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.platform.Folders;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

class EmbeddedDatabaseTest {

    @TempDir
    Path dataDir;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(Platform.class);

    @Test
    @DisplayName("Without a configured database a real, durable PostgreSQL starts and keeps its data over a restart")
    void keepsItsData() {
        var embedded = runner.withPropertyValues("pramaan.data-dir=" + dataDir);
        embedded.run(context -> {
            var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
            assertThat(jdbc.queryForObject("show server_version", String.class)).startsWith("17.");
            assertThat(jdbc.queryForObject("show fsync", String.class)).isEqualTo("on");
            assertThat(jdbc.queryForObject("show synchronous_commit", String.class))
                    .isEqualTo("on");
            assertThat(jdbc.queryForObject("select current_database()", String.class))
                    .isEqualTo("pramaan");
            var pool = context.getBean(HikariDataSource.class);
            assertThat(pool.getMaximumPoolSize()).isEqualTo(40);
            assertThat(pool.getDataSourceProperties()).containsEntry("reWriteBatchedInserts", "true");
            jdbc.execute("create table kept as select 42 as answer");
        });
        assertThat(dataDir.resolve("postgres/postmaster.pid")).doesNotExist();
        embedded.run(context -> assertThat(new JdbcTemplate(context.getBean(DataSource.class))
                        .queryForObject("select answer from kept", Integer.class))
                .isEqualTo(42));
    }

    @Test
    @DisplayName("A configured database keeps the embedded one from starting, and production does so even without")
    void staysOut() {
        runner.withPropertyValues("pramaan.data-dir=" + dataDir, "spring.datasource.url=jdbc:postgresql://db/pramaan")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db/pramaan");
                });
        runner.withPropertyValues("pramaan.data-dir=" + dataDir, "spring.profiles.active=production")
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedPostgres.class));
        assertThat(Files.exists(dataDir.resolve("postgres"))).isFalse();
    }

    @ComponentScan("org.pramaan.platform")
    @ConfigurationPropertiesScan(basePackageClasses = Folders.class)
    static class Platform {}
}
