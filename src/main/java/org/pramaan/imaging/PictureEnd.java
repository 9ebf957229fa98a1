package org.pramaan.imaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells whether a picture's end is there: PNG's IEND chunk, or JPEG's EOI marker, found by walking from segment to
 * segment (ITU-T T.81 B.1.1). A thumbnail inside a segment has an end of its own, and so may a film behind the picture.
 */
final class PictureEnd {

    private static final byte[] IEND = "IEND".getBytes(StandardCharsets.US_ASCII);
    private static final int MARKER = 0xFF;
    private static final int STUFFED = 0x00;
    private static final int TEM = 0x01;
    private static final int RST0 = 0xD0;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;

    private PictureEnd() {}

    static boolean isThere(ImageFormat format, byte[] bytes) {
        return format == ImageFormat.PNG ? hasChunk(bytes) : reachesEnd(bytes);
    }

    private static boolean reachesEnd(byte[] bytes) {
        int at = 0;
        while (at + 1 < bytes.length) {
            if (unsigned(bytes, at) == MARKER && unsigned(bytes, at + 1) == EOI) return true;
            at += step(bytes, at);
        }
        return false;
    }

    /** To the next byte that may be a marker's first: past a segment, or through compressed data. */
    private static int step(byte[] bytes, int at) {
        int marker = unsigned(bytes, at + 1);
        if (unsigned(bytes, at) != MARKER || marker == MARKER) return 1;
        if (marker == STUFFED || marker == TEM || (marker >= RST0 && marker <= SOI)) return 2;
        return at + 3 < bytes.length ? 2 + (unsigned(bytes, at + 2) << 8 | unsigned(bytes, at + 3)) : 2;
    }

    private static boolean hasChunk(byte[] bytes) {
        for (int at = bytes.length - IEND.length; at >= 0; at--)
            if (Arrays.equals(bytes, at, at + IEND.length, IEND, 0, IEND.length)) return true;
        return false;
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }
}
