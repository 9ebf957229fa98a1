package org.pramaan.compliance;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.DataKey;
import org.pramaan.platform.DataKeys;
import org.pramaan.platform.KeyedHash;
import org.springframework.stereotype.Component;

/** Encrypts what of a consent is personal, each consent under a key of its own, and finds a person's consents again. */
@Component
class ConsentSeal {

    private final DataKeys keys;
    private final KeyedHash hash;

    ConsentSeal(DataKeys keys, KeyedHash hash) {
        this.keys = keys;
        this.hash = hash;
    }

    byte[] subject(UUID clientId, String externalUserId) {
        return hash.of("consent-subject", clientId + "|" + externalUserId);
    }

    DataKey newKey(UUID clientId, UUID id) {
        return keys.generate(owner(clientId, id));
    }

    DataCipher open(byte[] key, UUID clientId, UUID id) {
        return keys.open(new DataKey(key), owner(clientId, id));
    }

    static byte @Nullable [] seal(DataCipher cipher, String purpose, @Nullable String text) {
        return text == null ? null : cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), purpose);
    }

    static @Nullable String read(DataCipher cipher, String purpose, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.decryptText(sealed, purpose);
    }

    private static String owner(UUID clientId, UUID id) {
        return clientId + "|consent|" + id;
    }
}
