package org.pramaan.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/**
 * Encrypts text at rest as Fernet tokens (DC-14): the first key encrypts and every key decrypts, so a new key is put in
 * front and the old ones stay until their tokens are rotated. Holds what Python's MultiFernet wrote, and the reverse.
 */
public final class FernetKeys {

    private final List<FernetKey> keys;
    private final SecureRandom random;
    private final Clock clock;

    /** @throws IllegalArgumentException if there is no key or one is not 32 bytes in URL-safe base64 */
    FernetKeys(List<String> keys, SecureRandom random, Clock clock) {
        if (keys.isEmpty()) throw new IllegalArgumentException("There is no Fernet key");
        this.keys = keys.stream().map(FernetKey::parse).toList();
        this.random = random;
        this.clock = clock;
    }

    public String encrypt(String plain) {
        var iv = new byte[FernetKey.IV_BYTES];
        random.nextBytes(iv);
        try {
            return keys.get(0).seal(plain.getBytes(StandardCharsets.UTF_8), clock.instant(), iv);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Encryption failed", failed);
        }
    }

    /** @throws DecryptionFailed if the token was changed or none of the keys made it */
    public String decrypt(String token) {
        var refused = new GeneralSecurityException("None of the keys made this token");
        for (var key : keys) {
            try {
                return new String(key.open(token), StandardCharsets.UTF_8);
            } catch (GeneralSecurityException otherKey) {
                refused.addSuppressed(otherKey);
            }
        }
        throw new DecryptionFailed(refused);
    }

    /** The same content under the first key. */
    public String rotate(String token) {
        return encrypt(decrypt(token));
    }
}
