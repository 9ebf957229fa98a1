package org.pramaan.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Makes and opens data keys (envelope encryption). A key opens only for the owner it was made for. */
@Component
public class DataKeys {

    private final KeyVault vault;

    DataKeys(KeyVault vault) {
        this.vault = vault;
    }

    /** @param owner whom the key belongs to, such as {@code tenant|session}; must be told again to open it */
    public DataKey generate(String owner) {
        try {
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return new DataKey(
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, vault.keyEncryption(), bytes(owner)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("No data key could be made", failed);
        }
    }

    /** @throws DataKeyUnreadable if the key-encryption key is lost or the key belongs to another owner */
    public DataCipher open(DataKey key, String owner) {
        try {
            var keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(key.wrapped(), vault.keyEncryption(), bytes(owner));
            return new TinkCipher(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException refused) {
            throw new DataKeyUnreadable(refused);
        }
    }

    private static byte[] bytes(String owner) {
        return owner.getBytes(StandardCharsets.UTF_8);
    }
}
