package org.pramaan.customer;

/**
 * A document with its bytes.
 *
 * @param mediaType such as {@code image/jpeg}
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record SubmittedFile(DocumentType type, String mediaType, byte[] bytes) {

    @Override
    public String toString() {
        return "SubmittedFile[" + type + "]";
    }
}
