package org.pramaan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDocumentStoreTest extends DocumentStoreContract {

    @TempDir
    Path dataDir;

    @Override
    DocumentStore store() {
        return new FileDocumentStore(dataDir.resolve("documents"));
    }

    @Test
    @DisplayName("A document is one file at bucket/path, and no draft stays behind")
    void layout() throws Exception {
        store().put(new StorageKey("kyc-acme-pan", "u/PAN_CARD_1.jpg"), new byte[] {1});
        try (var files = Files.list(dataDir.resolve("documents/kyc-acme-pan/u"))) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("PAN_CARD_1.jpg");
        }
    }

    @Test
    @DisplayName("A draft left by a killed server is neither listed nor in the way")
    void ignoresDrafts() throws Exception {
        var key = new StorageKey("kyc-acme-pan", "u/PAN_CARD_1.jpg");
        store().put(key, new byte[] {1});
        Files.write(dataDir.resolve("documents/kyc-acme-pan/u/.draft-dead"), new byte[] {2});
        try (var listed = store().list()) {
            assertThat(listed).extracting(StoredDocument::key).containsExactly(key);
        }
    }

    @Test
    @DisplayName("R5 A folder that cannot be used makes the store unavailable and unreachable")
    void unusableFolder() throws Exception {
        var inTheWay = Files.writeString(dataDir.resolve("documents"), "a file, not a folder");
        var store = new FileDocumentStore(inTheWay);
        var key = new StorageKey("kyc-acme-pan", "u/PAN_CARD_1.jpg");
        assertThat(store.isReachable()).isFalse();
        assertThatThrownBy(() -> store.put(key, new byte[] {1})).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> store.require(key)).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> store.delete(key)).isInstanceOf(StoreUnavailable.class);
    }
}
