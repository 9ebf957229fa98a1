package org.pramaan.access;

import org.jspecify.annotations.Nullable;

/** What the table knows of a key; without a status it is still being served. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record IdempotencyRow(
        byte[] fingerprint,
        @Nullable Integer status,
        @Nullable String contentType,
        byte @Nullable [] body) {}
