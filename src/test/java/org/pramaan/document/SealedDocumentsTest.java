package org.pramaan.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.DecryptionFailed;
import org.pramaan.platform.TestKeys;

class SealedDocumentsTest {

    private static final byte[] PHOTO = "the bytes of a photo".getBytes(UTF_8);

    private final DataCipher cipher = TestKeys.cipher();
    private DocumentStore store;
    private SealedDocuments documents;

    @BeforeEach
    void store(@TempDir Path folder) {
        store = new FileDocumentStore(folder);
        documents = new SealedDocuments(store);
    }

    @Test
    @DisplayName(
            "EN-12 A stored document lies encrypted under its printed key and opens with its session's cipher only")
    void sealed() {
        var key = put();
        assertThat(key).hasToString("kyc-acme-live/user-1/LIVE_PHOTO_1735987654321.jpg");
        assertThat(new String(store.require(key), UTF_8)).doesNotContain("photo");
        assertThat(documents.open(key, cipher)).isEqualTo(PHOTO);
        assertThatThrownBy(() -> documents.open(key, TestKeys.cipher())).isInstanceOf(DecryptionFailed.class);
    }

    @Test
    @DisplayName("EN-04 A document copied to another client's key does not open there")
    void boundToItsPlace() {
        var elsewhere = new StorageKey("kyc-other-live", "user-1/LIVE_PHOTO_1735987654321.jpg");
        store.put(elsewhere, store.require(put()));
        assertThatThrownBy(() -> documents.open(elsewhere, cipher)).isInstanceOf(DecryptionFailed.class);
    }

    @Test
    @DisplayName("A document can be replaced in its place and deleted")
    void replaceAndDelete() {
        var key = put();
        documents.replace(key, "masked".getBytes(UTF_8), cipher);
        assertThat(documents.open(key, cipher)).asString(UTF_8).isEqualTo("masked");
        documents.delete(key);
        assertThatThrownBy(() -> documents.open(key, cipher)).isInstanceOf(DocumentNotFound.class);
    }

    private StorageKey put() {
        return documents.put("acme", "user-1", DocumentKind.LIVE_PHOTO, "jpg", 1735987654321L, PHOTO, cipher);
    }
}
