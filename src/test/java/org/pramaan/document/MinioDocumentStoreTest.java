package org.pramaan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.MakeBucketArgs;
import io.minio.RemoveBucketArgs;
import java.net.URI;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against S3Proxy, a real S3 endpoint in this JVM. */
class MinioDocumentStoreTest extends DocumentStoreContract {

    private static final String ACCESS_KEY = "pramaan";
    private static final String SECRET_KEY = "pramaan-secret";
    private static final StorageKey KEY = new StorageKey("kyc-acme-pan", "u/PAN_CARD_1.jpg");

    private S3Proxy s3;
    private DocumentStore store;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        s3 = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                .build();
        s3.start();
        store = storeWith(SECRET_KEY);
    }

    @AfterEach
    void stop() throws Exception {
        s3.stop();
    }

    @Override
    DocumentStore store() {
        return store;
    }

    @Test
    @DisplayName("R5 A store that is gone is unavailable for every call and says so")
    void gone() throws Exception {
        s3.stop();
        assertThat(store.isReachable()).isFalse();
        assertUnavailable(store);
    }

    @Test
    @DisplayName("Wrong credentials make the store unavailable and never look like a missing document")
    void wrongCredentials() {
        store.put(KEY, new byte[] {1});
        var intruder = storeWith("wrong");
        assertThat(intruder.isReachable()).isFalse();
        assertUnavailable(intruder);
    }

    @Test
    @DisplayName("A bucket deleted behind our back costs one failed put; the next makes it again")
    void vanishedBucket() throws Exception {
        store.put(KEY, new byte[] {1});
        store.delete(KEY);
        try (var client = StoreConfiguration.client(settings(SECRET_KEY))) {
            client.removeBucket(RemoveBucketArgs.builder().bucket(KEY.bucket()).build());
        }
        assertThatThrownBy(() -> store.put(KEY, new byte[] {2})).isInstanceOf(StoreUnavailable.class);
        store.put(KEY, new byte[] {3});
        assertThat(store.require(KEY)).containsExactly(3);
    }

    @Test
    @DisplayName("Listing passes over other people's buckets in the same store")
    void foreignBuckets() throws Exception {
        try (var client = StoreConfiguration.client(settings(SECRET_KEY))) {
            client.makeBucket(MakeBucketArgs.builder().bucket("backups").build());
        }
        var foreign = new StorageKey("backups", "dump");
        store.put(foreign, new byte[] {1});
        try (var listed = store.list()) {
            assertThat(listed).isEmpty();
        }
    }

    private static void assertUnavailable(DocumentStore store) {
        assertThatThrownBy(() -> store.put(KEY, new byte[] {1})).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> store.require(KEY)).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> store.delete(KEY)).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(store::list).isInstanceOf(StoreUnavailable.class);
    }

    private DocumentStore storeWith(String secretKey) {
        return new MinioDocumentStore(StoreConfiguration.client(settings(secretKey)));
    }

    private StoreSettings.Minio settings(String secretKey) {
        return new StoreSettings.Minio("http://127.0.0.1:" + s3.getPort(), ACCESS_KEY, secretKey, "us-east-1");
    }
}
