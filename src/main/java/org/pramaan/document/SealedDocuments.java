package org.pramaan.document;

import org.pramaan.platform.DataCipher;
import org.springframework.stereotype.Component;

/**
 * Stores documents encrypted with their session's key. A document is bound to the place where it lies: moved or copied
 * to another key it no longer opens.
 */
@Component
public class SealedDocuments {

    private final DocumentStore store;

    SealedDocuments(DocumentStore store) {
        this.store = store;
    }

    /**
     * @param clientSlug lower-case letters, digits and dashes
     * @param extension without the dot, e.g. {@code jpg}
     */
    public StorageKey put(
            String clientSlug,
            String userId,
            DocumentKind kind,
            String extension,
            long epochMillis,
            byte[] bytes,
            DataCipher cipher) {
        var key = kind.keyFor(clientSlug, userId, epochMillis, extension);
        replace(key, bytes, cipher);
        return key;
    }

    /** The document's bytes as they were put; {@link DocumentNotFound} if none lies there. */
    public byte[] open(StorageKey key, DataCipher cipher) {
        return cipher.decrypt(store.require(key), key.toString());
    }

    public void replace(StorageKey key, byte[] bytes, DataCipher cipher) {
        store.put(key, cipher.encrypt(bytes, key.toString()));
    }

    public void delete(StorageKey key) {
        store.delete(key);
    }
}
