package org.pramaan.session;

import java.util.UUID;
import org.pramaan.document.StorageKey;

/** A document that a session has taken in. */
public record Submitted(UUID sessionId, StorageKey key) {}
