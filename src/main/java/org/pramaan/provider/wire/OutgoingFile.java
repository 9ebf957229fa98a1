package org.pramaan.provider.wire;

/**
 * A file as a vendor takes it.
 *
 * @param extension such as {@code jpg}
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record OutgoingFile(String extension, String mediaType, byte[] bytes) {

    @Override
    public String toString() {
        return "OutgoingFile[" + mediaType + "]";
    }
}
