package org.pramaan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.platform.Folders;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;

class StoreConfigurationTest {

    @TempDir
    Path dataDir;

    private final ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Module.class);

    @Test
    @DisplayName("Without an endpoint documents are files in the data folder, and the store is up")
    void files() {
        runner.withPropertyValues("pramaan.data-dir=" + dataDir).run(context -> {
            assertThat(context.getBean(DocumentStore.class)).isInstanceOf(FileDocumentStore.class);
            assertThat(health(context.getBean(StoreHealthIndicator.class))).isEqualTo(Status.UP);
        });
    }

    @Test
    @DisplayName(
            "With an endpoint documents go to MinIO; while it does not answer the server runs and the store is down")
    void minio() {
        runner.withPropertyValues(
                        "pramaan.data-dir=" + dataDir,
                        "pramaan.store.minio.endpoint=http://127.0.0.1:1",
                        "pramaan.store.minio.access-key=a",
                        "pramaan.store.minio.secret-key=hidden-from-logs")
                .run(context -> {
                    assertThat(context.getBean(DocumentStore.class)).isInstanceOf(MinioDocumentStore.class);
                    assertThat(health(context.getBean(StoreHealthIndicator.class)))
                            .isEqualTo(Status.DOWN);
                    assertThat(context.getBean(StoreSettings.class)).asString().doesNotContain("hidden-from-logs");
                });
    }

    private static Status health(StoreHealthIndicator indicator) {
        return indicator.health().getStatus();
    }

    @ComponentScan(basePackageClasses = DocumentStore.class)
    @EnableConfigurationProperties({Folders.class, StoreSettings.class})
    static class Module {}
}
