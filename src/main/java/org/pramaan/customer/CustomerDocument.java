package org.pramaan.customer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.StorageKey;

/**
 * A document of a customer, without its bytes.
 *
 * @param name as its owner called it
 * @param score 0..100, how sure the automatic verification is of it; null as long as there was none
 */
public record CustomerDocument(
        UUID id,
        UUID customerId,
        DocumentType type,
        StorageKey key,
        String mediaType,
        long size,
        String name,
        DocumentStatus status,
        @Nullable Double score,
        Instant uploadedAt,
        @Nullable Instant verifiedAt) {

    /** The path by which its owner can open it: account, type and file. */
    public String path() {
        return key.path();
    }

    /** Whether a verification may go by it: nobody vouches for one of an approval that has expired. */
    boolean isCurrent() {
        return status != DocumentStatus.EXPIRED;
    }

    @Override
    public String toString() {
        return "CustomerDocument[%s, %s]".formatted(id, type);
    }
}
