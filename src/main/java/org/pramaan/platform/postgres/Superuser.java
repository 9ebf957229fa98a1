package org.pramaan.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.pramaan.platform.OwnersOnly;

/** The database user's password, drawn on the first start and kept where the keys are, so that other users stay out. */
record Superuser(Path passwordFile) {

    static Superuser of(Path dataDir) {
        return new Superuser(dataDir.toAbsolutePath().resolve("keys/postgres.password"));
    }

    String password() {
        try {
            if (!Files.exists(passwordFile)) OwnersOnly.write(passwordFile, draw());
            return Files.readString(passwordFile);
        } catch (IOException failed) {
            throw new UncheckedIOException("The database password cannot be read", failed);
        }
    }

    private static String draw() {
        return new BigInteger(160, new SecureRandom()).toString(36);
    }
}
