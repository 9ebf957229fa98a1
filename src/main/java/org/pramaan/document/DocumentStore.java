package org.pramaan.document;

import java.util.stream.Stream;

/**
 * Keeps bytes under keys. A document is there whole or not at all, and lasts once {@link #put} returned. Every call
 * throws {@link StoreUnavailable} when the store cannot be reached or is full.
 */
public interface DocumentStore {

    /** Stores or replaces. */
    void put(StorageKey key, byte[] bytes);

    /** @throws DocumentNotFound if nothing lies there */
    byte[] require(StorageKey key);

    /** Removes the document; nothing happens if there is none. */
    void delete(StorageKey key);

    /** Everything stored, in no order; close the stream. For sweeping up what no record refers to. */
    Stream<StoredDocument> list();

    boolean isReachable();
}
