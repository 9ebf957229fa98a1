package org.pramaan.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;

/**
 * @param mediaType as the bytes said when they came in
 * @param bytes the document, or null when there is nothing left to read
 */
public record ToRead(UUID sessionId, DocumentKind kind, String mediaType, byte @Nullable [] bytes) {

    static ToRead nothing(KycDocument document) {
        return new ToRead(document.sessionId(), document.kind(), document.mediaType(), null);
    }
}
