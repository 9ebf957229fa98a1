package org.pramaan.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param minio where the S3 store is; without its endpoint documents are kept as files */
@ConfigurationProperties("pramaan.store")
record StoreSettings(@DefaultValue Minio minio) {

    /** @param endpoint URL of the store, e.g. {@code http://minio:9000} */
    record Minio(
            @DefaultValue("") String endpoint,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey,
            @DefaultValue("us-east-1") String region) {

        boolean isConfigured() {
            return !endpoint.isBlank();
        }

        @Override
        public String toString() {
            return "Minio[endpoint=%s, region=%s]".formatted(endpoint, region);
        }
    }
}
