package org.pramaan.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a document lies: a bucket (S3's rules) and a path of plain segments inside it. Printed as
 * {@code bucket/path}, e.g. {@code kyc-abc123-pan/<user-uuid>/PAN_CARD_1735987654321.jpg} (EN-12).
 */
public record StorageKey(String bucket, String path) {

    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final int LONGEST_PATH = 512;

    public StorageKey {
        if (!isBucket(bucket)) throw new IllegalArgumentException("Not a bucket name");
        if (!isPath(path)) throw new IllegalArgumentException("Not a path of plain segments");
    }

    /** Reads what {@link #toString} printed. */
    public static StorageKey parse(String printed) {
        return find(printed).orElseThrow(() -> new IllegalArgumentException("Not a storage key"));
    }

    /** The key printed so; empty if none is. */
    static Optional<StorageKey> find(String printed) {
        int slash = printed.indexOf('/');
        if (slash < 0) return Optional.empty();
        var bucket = printed.substring(0, slash);
        var path = printed.substring(slash + 1);
        return isBucket(bucket) && isPath(path) ? Optional.of(new StorageKey(bucket, path)) : Optional.empty();
    }

    @Override
    public String toString() {
        return bucket + "/" + path;
    }

    private static boolean isBucket(String bucket) {
        return BUCKET.matcher(bucket).matches();
    }

    private static boolean isPath(String path) {
        return path.length() <= LONGEST_PATH && PATH.matcher(path).matches();
    }
}
