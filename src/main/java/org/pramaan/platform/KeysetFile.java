package org.pramaan.platform;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** A cleartext Tink keyset as JSON: the operator's, or one that this server generated for itself. */
record KeysetFile(Path path) {

    /** @throws KeysetUnusable if there is no such file or it holds no keyset */
    KeyVault open() {
        try {
            return new KeysetVault(
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(path), InsecureSecretKeyAccess.get()));
        } catch (IOException unreadable) {
            throw new KeysetUnusable(path, "it cannot be read", unreadable);
        } catch (GeneralSecurityException | RuntimeException broken) {
            throw new KeysetUnusable(path, "it holds no Tink keyset of AES-GCM keys", broken);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Writes a new keyset with one AES-256-GCM key, readable by the owner alone. */
    void generate() {
        try {
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            OwnersOnly.write(path, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | IOException failed) {
            throw new KeysetUnusable(path, "it cannot be written", failed);
        }
    }
}
