package org.pramaan.session;

import org.pramaan.document.DocumentKind;

/**
 * A picture that a client sends for a session, already checked by its door.
 *
 * @param mediaType as the bytes say, not as the sender does
 * @param extension of the stored file, without a dot
 */
public record Upload(DocumentKind kind, String mediaType, String extension, byte[] bytes) {

    @Override
    public String toString() {
        return "Upload[%s, %d bytes]".formatted(kind, bytes.length);
    }
}
