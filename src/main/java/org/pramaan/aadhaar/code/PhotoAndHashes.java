package org.pramaan.aadhaar.code;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The bytes between fields and signature: a JPEG 2000 codestream, then none, one or two hashes of 32 bytes. */
public record PhotoAndHashes(byte[] photo, List<byte[]> hashes) {

    private static final int HASH = 32;
    private static final byte[] CODESTREAM = {(byte) 0xFF, 0x4F};
    private static final byte[] END = {(byte) 0xFF, (byte) 0xD9};

    /** @throws UnreadableCode if the photo does not end where one may */
    static PhotoAndHashes of(byte[] body, String indicator) {
        var counts = new LinkedHashSet<>(List.of(expected(indicator), 0, 1, 2));
        for (int count : counts) {
            int end = body.length - count * HASH;
            if (end == 0 || end > 0 && isPhoto(body, end)) return of(body, end, count);
        }
        throw new UnreadableCode("The photo is malformed");
    }

    private static PhotoAndHashes of(byte[] body, int end, int count) {
        return new PhotoAndHashes(
                Arrays.copyOf(body, end),
                IntStream.range(0, count)
                        .mapToObj(i -> Arrays.copyOfRange(body, end + i * HASH, end + (i + 1) * HASH))
                        .toList());
    }

    /** Sources agree on 0 and 3 alone. */
    private static int expected(String indicator) {
        return switch (indicator) {
            case "3" -> 2;
            case "1", "2" -> 1;
            default -> 0;
        };
    }

    private static boolean isPhoto(byte[] body, int end) {
        return end > 4 && Arrays.equals(body, 0, 2, CODESTREAM, 0, 2) && Arrays.equals(body, end - 2, end, END, 0, 2);
    }

    @Override
    public String toString() {
        return "PhotoAndHashes[hidden]";
    }
}
