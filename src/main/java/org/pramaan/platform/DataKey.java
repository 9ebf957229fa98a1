package org.pramaan.platform;

import java.util.Arrays;

/**
 * A key that encrypts the data of one owner: a Tink AES-256-GCM keyset, itself encrypted by the key-encryption key, so
 * it may be stored beside what it protects. Deleting it makes that unreadable for ever.
 */
public record DataKey(byte[] wrapped) {

    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && Arrays.equals(wrapped, key.wrapped);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(wrapped);
    }

    @Override
    public String toString() {
        return "DataKey[hidden]";
    }
}
