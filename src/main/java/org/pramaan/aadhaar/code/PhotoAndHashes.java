package org.pramaan.aadhaar.code;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The bytes between fields and signature: a JPEG 2000 codestream, then none, one or two hashes of 32 bytes. */
final class PhotoAndHashes {

    private static final int HASH = 32;
    private static final int MOST_HASHES = 2;
    private static final byte[] CODESTREAM = {(byte) 0xFF, 0x4F};
    private static final byte[] END = {(byte) 0xFF, (byte) 0xD9};

    private PhotoAndHashes() {}

    /**
     * The number of hashes is not asked of the indicator field, on which sources disagree.
     *
     * @throws UnreadableCode if the photo does not end where one may
     */
    static void check(byte[] bytes) {
        boolean sound = IntStream.rangeClosed(0, MOST_HASHES)
                .map(hashes -> bytes.length - hashes * HASH)
                .anyMatch(end -> end == 0 || isPhoto(bytes, end));
        if (!sound) throw new UnreadableCode("The photo is malformed");
    }

    private static boolean isPhoto(byte[] bytes, int end) {
        return end > 4 && Arrays.equals(bytes, 0, 2, CODESTREAM, 0, 2) && Arrays.equals(bytes, end - 2, end, END, 0, 2);
    }
}
