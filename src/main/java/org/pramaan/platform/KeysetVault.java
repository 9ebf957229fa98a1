package org.pramaan.platform;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The keys of a Tink keyset. To rotate, append a key and make it the primary: what older keys wrapped stays readable.
 * The look-up key is derived (HKDF, RFC 5869) from the first key of the keyset, which therefore must stay the first.
 */
final class KeysetVault implements KeyVault {

    private static final byte[] LOOK_UP = "pramaan look-up key".getBytes(StandardCharsets.UTF_8);

    private final Aead keyEncryption;
    private final byte[] lookUpKey;

    KeysetVault(KeysetHandle keyset) throws GeneralSecurityException {
        keyEncryption = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        lookUpKey = Hkdf.computeHkdf("HMACSHA256", firstKey(keyset), new byte[0], LOOK_UP, 32);
    }

    @Override
    public Aead keyEncryption() {
        return keyEncryption;
    }

    @Override
    public byte[] lookUpKey() {
        return lookUpKey.clone();
    }

    @AccessesPartialKey
    private static byte[] firstKey(KeysetHandle keyset) throws GeneralSecurityException {
        if (!(keyset.getAt(0).getKey() instanceof AesGcmKey first))
            throw new GeneralSecurityException("The first key is no AES-GCM key");
        return first.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
    }
}
