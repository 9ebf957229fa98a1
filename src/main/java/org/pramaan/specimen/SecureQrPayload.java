package org.pramaan.specimen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of a secure QR code in its second version: 18 fields in ISO 8859-1, each ended by 0xFF, a JPEG 2000
 * photograph, hashes of e-mail and mobile on every odd seed, an RSA signature over it all; compressed with gzip.
 */
final class SecureQrPayload {

    private static final int FIELD_END = 0xFF;
    private static final String WITH_BOTH_HASHES = "3";
    private static final String WITHOUT_HASHES = "0";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT);
    private static final LocalTime ISSUED_AT = LocalTime.of(10, 15, 30, 123_000_000);

    private SecureQrPayload() {}

    static byte[] of(CardContent content) {
        var data = new ByteArrayOutputStream();
        for (var field : fields(content)) {
            data.writeBytes(field.getBytes(StandardCharsets.ISO_8859_1));
            data.write(FIELD_END);
        }
        data.writeBytes(QrPhotograph.of(content.portrait()));
        if (hashed(content)) data.writeBytes(ContactHashes.of(content));
        data.writeBytes(SpecimenSigner.sign(data.toByteArray()));
        return compressed(data.toByteArray());
    }

    private static List<String> fields(CardContent content) {
        var identity = content.identity();
        var address = QrAddress.of(identity);
        return List.of(
                "V2",
                hashed(content) ? WITH_BOTH_HASHES : WITHOUT_HASHES,
                reference(content),
                identity.fullName(),
                CardContent.DASHED.format(identity.dateOfBirth()),
                String.valueOf(identity.gender()),
                address.careOf(),
                address.town(),
                address.landmark(),
                address.house(),
                address.quarter(),
                identity.postalCode(),
                address.quarter(),
                address.state(),
                address.street(),
                address.town(),
                address.town(),
                SpecimenContact.of(content.seed()).mobile().substring(6));
    }

    /** The last four digits of the Aadhaar number and the time of issue. */
    private static String reference(CardContent content) {
        var issued = content.papers(SpecimenKind.E_AADHAAR).issued().atTime(ISSUED_AT);
        return content.identity().aadhaarNumber().substring(8) + STAMP.format(issued);
    }

    private static boolean hashed(CardContent content) {
        return Math.floorMod(content.seed(), 2) == 1;
    }

    private static byte[] compressed(byte[] data) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
