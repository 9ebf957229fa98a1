package org.pramaan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.aead.AeadConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class KeysetScriptTest {

    private static final String OWNER = "tenant|session";

    @TempDir
    Path folder;

    @BeforeAll
    static void registerTink() throws Exception {
        AeadConfig.register();
    }

    @Test
    @DisplayName("The operator's script makes a keyset that the server reads, and never overwrites one")
    void makes() throws Exception {
        run("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyset())))
                .isEqualTo("rw-------");
        var key = keys().generate(OWNER);
        run("new");
        assertThat(keys().open(key, OWNER)).isNotNull();
    }

    @Test
    @DisplayName("S15 The script rotates its own keysets and generated ones; old data keys stay readable")
    void rotates() throws Exception {
        run("new");
        assertRotationKeepsOldKeys();
        Files.delete(keyset());
        new KeysetFile(keyset()).generate();
        assertRotationKeepsOldKeys();
    }

    private void assertRotationKeepsOldKeys() throws Exception {
        var old = keys();
        var oldKey = old.generate(OWNER);
        run("rotate");
        run("rotate");
        var newKey = keys().generate(OWNER);
        assertThat(keys().open(oldKey, OWNER)).isNotNull();
        assertThatThrownBy(() -> old.open(newKey, OWNER)).isInstanceOf(DataKeyUnreadable.class);
    }

    private DataKeys keys() {
        return new DataKeys(new KeysetFile(keyset()).open());
    }

    private Path keyset() {
        return folder.resolve("keyset.json");
    }

    private void run(String action) throws Exception {
        var script = Path.of("docker/keyset.sh").toAbsolutePath().toString();
        assertThat(new ProcessBuilder("sh", script, action, keyset().toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
