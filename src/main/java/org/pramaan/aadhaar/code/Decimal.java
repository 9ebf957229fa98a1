package org.pramaan.aadhaar.code;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Turns the decimal digits of a secure QR code into the bytes they stand for: a number, big-endian, of gzip. */
final class Decimal {

    /** ISO/IEC 18004: the digits of the largest QR code. */
    private static final int MOST_DIGITS = 7089;

    private static final int MOST_BYTES = 1 << 20;

    private Decimal() {}

    static boolean looksLike(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /** @throws UnreadableCode if it is no gzip or more than 1 MiB */
    static byte[] decompressed(String digits) {
        var bytes = unsigned(new BigInteger(digits).toByteArray());
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            var data = gzip.readNBytes(MOST_BYTES + 1);
            if (data.length > MOST_BYTES) throw new UnreadableCode("The payload is too long");
            return data;
        } catch (IOException noGzip) {
            throw new UnreadableCode("The payload is not compressed data");
        }
    }

    private static byte[] unsigned(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
