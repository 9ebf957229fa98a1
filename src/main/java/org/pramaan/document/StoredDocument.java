package org.pramaan.document;

import java.time.Instant;

/** A document found in the store, and when it was put there by the store's own clock. */
public record StoredDocument(StorageKey key, Instant storedAt) {}
