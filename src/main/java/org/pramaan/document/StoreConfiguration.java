package org.pramaan.document;

import io.minio.MinioClient;
import java.time.Duration;
import org.pramaan.platform.Folders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the store: MinIO when its endpoint is configured, else files in the data folder. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final long CONNECT = Duration.ofSeconds(5).toMillis();
    private static final long TRANSFER = Duration.ofSeconds(30).toMillis();

    @Bean
    DocumentStore documentStore(StoreSettings settings, Folders folders) {
        return settings.minio().isConfigured()
                ? new MinioDocumentStore(client(settings.minio()))
                : new FileDocumentStore(folders.dataDir().resolve("documents"));
    }

    static MinioClient client(StoreSettings.Minio minio) {
        var client = MinioClient.builder()
                .endpoint(minio.endpoint())
                .region(minio.region())
                .credentials(minio.accessKey(), minio.secretKey())
                .build();
        client.setTimeout(CONNECT, TRANSFER, TRANSFER);
        return client;
    }
}
