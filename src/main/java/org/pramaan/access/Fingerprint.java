package org.pramaan.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a row of fields, each closed by its length, so that no two rows of fields look the same. */
final class Fingerprint {

    private static final int BUFFER = 8192;

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static Fingerprint start() {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** An absent field is not the same as an empty one. */
    Fingerprint add(@Nullable String field) {
        return field == null ? close(-1) : add(field.getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint add(byte[] field) {
        digest.update(field);
        return close(field.length);
    }

    Fingerprint add(InputStream field) throws IOException {
        var buffer = new byte[BUFFER];
        long length = 0;
        for (int read = field.read(buffer); read >= 0; read = field.read(buffer)) {
            digest.update(buffer, 0, read);
            length += read;
        }
        return close(length);
    }

    byte[] value() {
        return digest.digest();
    }

    private Fingerprint close(long length) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, length));
        return this;
    }
}
