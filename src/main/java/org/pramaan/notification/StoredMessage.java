package org.pramaan.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code notification} that is still to be sent. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record StoredMessage(
        UUID id,
        UUID clientId,
        Channel channel,
        byte[] content,
        @Nullable Instant notAfter) {

    boolean isStale(Instant now) {
        return notAfter != null && !now.isBefore(notAfter);
    }

    @Override
    public String toString() {
        return "StoredMessage[" + id + "]";
    }
}
