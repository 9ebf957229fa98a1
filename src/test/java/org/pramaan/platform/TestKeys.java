package org.pramaan.platform;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** Real keys that live in memory only, for tests of whatever encrypts. */
public final class TestKeys {

    private static final KeyVault VAULT = vault();

    private TestKeys() {}

    public static DataKeys dataKeys() {
        return new DataKeys(VAULT);
    }

    public static KeyedHash keyedHash() {
        return new KeyedHash(VAULT);
    }

    public static FernetKeys fernetKeys() {
        var random = new SecureRandom();
        return new FernetKeys(List.of(FernetKey.generate(random)), random, Clock.systemUTC());
    }

    /** A cipher with a data key of its own. */
    public static DataCipher cipher() {
        return dataKeys().open(dataKeys().generate("test"), "test");
    }

    private static KeyVault vault() {
        try {
            AeadConfig.register();
            return new KeysetVault(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
