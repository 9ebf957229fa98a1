package org.pramaan.document;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.errors.ErrorResponseException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes each bucket once and remembers it, so that a put costs one request. */
final class MinioBuckets {

    private static final Set<String> MADE_BY_ANOTHER = Set.of("BucketAlreadyOwnedByYou", "BucketAlreadyExists");

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final MinioClient client;

    MinioBuckets(MinioClient client) {
        this.client = client;
    }

    void ensure(String bucket) {
        if (known.contains(bucket)) return;
        S3Call.ifPresent(() -> exists(bucket) || make(bucket));
        known.add(bucket);
    }

    /** Somebody deleted a bucket that was there: the next try makes it again. */
    StoreUnavailable vanished(String bucket) {
        known.remove(bucket);
        return new StoreUnavailable(new IllegalStateException("The bucket " + bucket + " has vanished"));
    }

    private boolean exists(String bucket) throws Exception {
        return client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build());
    }

    private boolean make(String bucket) throws Exception {
        try {
            client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
        } catch (ErrorResponseException refused) {
            if (!MADE_BY_ANOTHER.contains(refused.errorResponse().code())) throw refused;
        }
        return true;
    }
}
