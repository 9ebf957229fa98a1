package org.pramaan.imaging;

import java.nio.charset.StandardCharsets;

/** The size in the header of a WebP picture (RFC 9649), read before anything is decoded. */
final class WebpHeader {

    private static final int CHUNK = 12;
    private static final int LEAST_BYTES = 30;
    private static final int FOURTEEN_BITS = 0x3FFF;

    private WebpHeader() {}

    /** @throws UnreadableImage if there is no such header */
    static long pixels(byte[] bytes) {
        if (bytes.length < LEAST_BYTES) throw new UnreadableImage("The header is broken");
        return switch (new String(bytes, CHUNK, 4, StandardCharsets.US_ASCII)) {
            case "VP8 " -> (long) (little(bytes, 26, 2) & FOURTEEN_BITS) * (little(bytes, 28, 2) & FOURTEEN_BITS);
            case "VP8L" -> lossless(little(bytes, 21, 4));
            case "VP8X" -> (little(bytes, 24, 3) + 1L) * (little(bytes, 27, 3) + 1L);
            default -> throw new UnreadableImage("The header is broken");
        };
    }

    private static long lossless(int bits) {
        return ((bits & FOURTEEN_BITS) + 1L) * ((bits >> 14 & FOURTEEN_BITS) + 1L);
    }

    private static int little(byte[] bytes, int offset, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) value |= (bytes[offset + i] & 0xFF) << 8 * i;
        return value;
    }
}
