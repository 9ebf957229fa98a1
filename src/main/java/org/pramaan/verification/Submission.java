package org.pramaan.verification;

import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to be verified.
 *
 * @param document JPEG, PNG or PDF
 * @param password of an encrypted PDF
 * @param selfie JPEG or PNG
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Submission(byte[] document, @Nullable String password, byte[] selfie) {

    /** Hides what was sent. */
    @Override
    public String toString() {
        return "document of %d bytes, selfie of %d bytes".formatted(document.length, selfie.length);
    }
}
