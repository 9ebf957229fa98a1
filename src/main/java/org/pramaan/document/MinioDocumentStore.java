package org.pramaan.document;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.messages.Bucket;
import io.minio.messages.Item;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Keeps documents in MinIO, or whatever else speaks S3; a bucket is made when its first document comes. */
final class MinioDocumentStore implements DocumentStore, AutoCloseable {

    /** Every bucket of ours begins so; others in the same store are not looked at. */
    private static final String OURS = "kyc-";

    private final MinioClient client;
    private final MinioBuckets buckets;

    MinioDocumentStore(MinioClient client) {
        this.client = client;
        this.buckets = new MinioBuckets(client);
    }

    @Override
    public void put(StorageKey key, byte[] bytes) {
        buckets.ensure(key.bucket());
        var object = PutObjectArgs.builder().bucket(key.bucket()).object(key.path()).stream(
                        new ByteArrayInputStream(bytes), bytes.length, -1)
                .build();
        if (S3Call.ifPresent(() -> client.putObject(object)).isEmpty()) throw buckets.vanished(key.bucket());
    }

    @Override
    public byte[] require(StorageKey key) {
        return S3Call.ifPresent(() -> read(key)).orElseThrow(() -> new DocumentNotFound(key));
    }

    @Override
    public void delete(StorageKey key) {
        S3Call.ifPresent(() -> {
            client.removeObject(RemoveObjectArgs.builder()
                    .bucket(key.bucket())
                    .object(key.path())
                    .build());
            return key;
        });
    }

    @Override
    public Stream<StoredDocument> list() {
        return S3Call.ifPresent(client::listBuckets).stream()
                .flatMap(all -> all.stream().map(Bucket::name).filter(name -> name.startsWith(OURS)))
                .flatMap(this::documentsIn);
    }

    @Override
    public boolean isReachable() {
        try {
            return S3Call.ifPresent(client::listBuckets).isPresent();
        } catch (StoreUnavailable down) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        client.close();
    }

    private byte[] read(StorageKey key) throws Exception {
        var object =
                GetObjectArgs.builder().bucket(key.bucket()).object(key.path()).build();
        try (var stream = client.getObject(object)) {
            return stream.readAllBytes();
        }
    }

    private Stream<StoredDocument> documentsIn(String bucket) {
        var all = ListObjectsArgs.builder().bucket(bucket).recursive(true).build();
        return StreamSupport.stream(client.listObjects(all).spliterator(), false)
                .flatMap(item -> stored(bucket, item).stream());
    }

    private static Optional<StoredDocument> stored(String bucket, Result<Item> result) {
        return S3Call.ifPresent(result::get)
                .flatMap(item -> StorageKey.find(bucket + "/" + item.objectName())
                        .map(key -> new StoredDocument(key, item.lastModified().toInstant())));
    }
}
