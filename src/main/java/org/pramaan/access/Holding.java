package org.pramaan.access;

import java.util.UUID;

/** Who serves a key at present; the holder's id is new for each request. */
record Holding(IdempotencyKey key, UUID holder) {}
