package org.pramaan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyVaultConfigurationTest {

    @TempDir
    Path dataDir;

    @Test
    @DisplayName("A first start generates a keyset that only its owner may read; later starts open the same one")
    void generatesOnce() throws Exception {
        var first = vault(null);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own())))
                .isEqualTo("rw-------");
        assertThat(vault(null).lookUpKey()).isEqualTo(first.lookUpKey());
    }

    @Test
    @DisplayName("A lost key beside old data refuses to start instead of hiding the loss behind a new key")
    void lostKey() throws Exception {
        vault(null);
        Files.createDirectories(dataDir.resolve("documents"));
        Files.delete(own());
        assertThatThrownBy(() -> vault(null))
                .isInstanceOf(KeysetUnusable.class)
                .hasMessageContaining("missing")
                .hasMessageContaining("keyset.json");
        assertThat(own()).doesNotExist();
    }

    @Test
    @DisplayName("The operator's keyset is used as it is; a missing or broken file refuses to start and is named")
    void operatorsKeyset() throws Exception {
        var file = dataDir.resolve("operator.json");
        assertThatThrownBy(() -> vault(file)).isInstanceOf(KeysetUnusable.class).hasMessageContaining("operator.json");
        Files.writeString(file, "{\"primaryKeyId\": 1}");
        assertThatThrownBy(() -> vault(file)).isInstanceOf(KeysetUnusable.class).hasMessageContaining("no Tink keyset");
        new KeysetFile(file).generate();
        assertThat(vault(file).lookUpKey()).hasSize(32);
        assertThat(own()).doesNotExist();
    }

    private Path own() {
        return dataDir.resolve("keys/keyset.json");
    }

    private KeyVault vault(@Nullable Path keysetFile) throws GeneralSecurityException {
        var folders = new Folders(dataDir, dataDir, dataDir, dataDir);
        return new KeyVaultConfiguration().keyVault(new KeySettings(keysetFile), folders);
    }
}
