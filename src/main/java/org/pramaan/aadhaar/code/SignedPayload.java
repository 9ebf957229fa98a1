package org.pramaan.aadhaar.code;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A secure QR code taken apart, not yet trusted (UIDAI user manual of 15 March 2019 for 16 fields; the 18 of V2 as
 * published by open verifiers).
 *
 * @param second whether it is of the second version
 * @param fields the 16 from the e-mail and mobile indicator to the village
 * @param signed everything before the signature
 */
public record SignedPayload(boolean second, List<String> fields, byte[] signed, byte[] signature) {

    private static final int FIELDS = 16;
    private static final int SIGNATURE = 256;
    private static final String SECOND = "V2";
    private static final String REFERENCE = "[0-9]{21}";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT);
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    /** @throws UnreadableCode if the digits are no such payload */
    public static SignedPayload of(String digits) {
        if (!Decimal.looksLike(digits)) throw new UnreadableCode("The code is not decimal");
        var data = Decimal.decompressed(digits);
        if (data.length <= SIGNATURE) throw new UnreadableCode("The payload is too short");
        var signed = Arrays.copyOf(data, data.length - SIGNATURE);
        var bytes = new FieldBytes(signed);
        var first = bytes.next(1).get(0);
        boolean second = first.equals(SECOND);
        var fields = second ? bytes.next(FIELDS) : withFirst(first, bytes.next(FIELDS - 1));
        if (second) bytes.next(1);
        if (!fields.get(1).matches(REFERENCE)) throw new UnreadableCode("The reference is malformed");
        PhotoAndHashes.check(bytes.rest());
        var signature = Arrays.copyOfRange(data, data.length - SIGNATURE, data.length);
        return new SignedPayload(second, fields, signed, signature);
    }

    public String lastFour() {
        return fields.get(1).substring(0, 4);
    }

    /** When it was signed; the epoch if the time is none. */
    public Instant signedAt() {
        try {
            return LocalDateTime.parse(fields.get(1).substring(4), STAMP)
                    .atZone(INDIA)
                    .toInstant();
        } catch (DateTimeException none) {
            return Instant.EPOCH;
        }
    }

    private static List<String> withFirst(String first, List<String> rest) {
        rest.add(0, first);
        return rest;
    }

    @Override
    public String toString() {
        return "SignedPayload[hidden]";
    }
}
