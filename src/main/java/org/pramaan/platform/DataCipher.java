package org.pramaan.platform;

import java.nio.charset.StandardCharsets;

/** Authenticated encryption (AES-256-GCM) with one owner's data key; what was encrypted for one purpose opens for no other. */
public interface DataCipher {

    byte[] encrypt(byte[] plain, String purpose);

    /** @throws DecryptionFailed if the bytes were changed, or belong to another key or purpose */
    byte[] decrypt(byte[] secret, String purpose);

    default byte[] encryptText(String plain, String purpose) {
        return encrypt(plain.getBytes(StandardCharsets.UTF_8), purpose);
    }

    /** @throws DecryptionFailed likewise */
    default String decryptText(byte[] secret, String purpose) {
        return new String(decrypt(secret, purpose), StandardCharsets.UTF_8);
    }
}
