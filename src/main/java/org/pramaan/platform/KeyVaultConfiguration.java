package org.pramaan.platform;

import com.google.crypto.tink.aead.AeadConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the operator's keyset, else the one in the data folder, which is generated on the very first start only. */
@Configuration(proxyBeanMethods = false)
class KeyVaultConfiguration {

    @Bean
    KeyVault keyVault(KeySettings settings, Folders folders) throws GeneralSecurityException {
        AeadConfig.register();
        var configured = settings.keysetFile();
        return configured != null ? new KeysetFile(configured).open() : ownKeyset(folders.dataDir());
    }

    private static KeyVault ownKeyset(Path dataDir) {
        var own = new KeysetFile(dataDir.resolve("keys/keyset.json"));
        if (!own.exists()) {
            refuseIfLost(own, dataDir);
            own.generate();
        }
        return own.open();
    }

    /** A new key beside old data would hide that the old data can no longer be read. */
    private static void refuseIfLost(KeysetFile own, Path dataDir) {
        if (Files.exists(dataDir.resolve("postgres")) || Files.exists(dataDir.resolve("documents")))
            throw new KeysetUnusable(own.path(), "it is missing, and the data beside it was encrypted with it", null);
    }
}
