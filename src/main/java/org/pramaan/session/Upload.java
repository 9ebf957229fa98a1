package org.pramaan.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;

/**
 * A picture that a client sends for a session, already checked by its door; as XML, what its issuer signed.
 *
 * @param mediaType as the bytes say, not as the sender does
 * @param extension of the stored file, without a dot
 * @param challengeId the liveness challenge that the person met while the picture was taken, null if none was asked
 */
public record Upload(
        DocumentKind kind,
        String mediaType,
        String extension,
        byte[] bytes,
        @Nullable UUID challengeId) {

    /** Only what was verified to be signed by its issuer is taken in as this. */
    public static final String SIGNED_XML = "application/xml";

    public Upload(DocumentKind kind, String mediaType, String extension, byte[] bytes) {
        this(kind, mediaType, extension, bytes, null);
    }

    /** The same picture as one that was taken while the person met a challenge. */
    public Upload after(UUID challenge) {
        return new Upload(kind, mediaType, extension, bytes, challenge);
    }

    public static Upload signedXml(DocumentKind kind, byte[] xml) {
        return new Upload(kind, SIGNED_XML, "xml", xml);
    }

    @Override
    public String toString() {
        return "Upload[%s, %d bytes]".formatted(kind, bytes.length);
    }
}
