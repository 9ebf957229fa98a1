package org.pramaan.customer;

/** A document as its owner sent it. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record OpenedFile(String mediaType, byte[] bytes) {

    @Override
    public String toString() {
        return "OpenedFile[%s, %d bytes]".formatted(mediaType, bytes.length);
    }
}
