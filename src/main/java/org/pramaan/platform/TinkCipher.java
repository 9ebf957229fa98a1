package org.pramaan.platform;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The cipher of an opened data key. */
final class TinkCipher implements DataCipher {

    private final Aead aead;

    TinkCipher(Aead aead) {
        this.aead = aead;
    }

    @Override
    public byte[] encrypt(byte[] plain, String purpose) {
        try {
            return aead.encrypt(plain, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Encryption failed", failed);
        }
    }

    @Override
    public byte[] decrypt(byte[] secret, String purpose) {
        try {
            return aead.decrypt(secret, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException refused) {
            throw new DecryptionFailed(refused);
        }
    }
}
