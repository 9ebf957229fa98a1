package org.pramaan.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;

/** @param bytes the picture, or null when there is nothing left to read */
public record ToRead(UUID sessionId, DocumentKind kind, byte @Nullable [] bytes) {

    static ToRead nothing(KycDocument document) {
        return new ToRead(document.sessionId(), document.kind(), null);
    }
}
