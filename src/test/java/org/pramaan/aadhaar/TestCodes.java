package org.pramaan.aadhaar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Payloads of QR codes put together field by field and signed with the specimens' key. */
final class TestCodes {

    static final String REFERENCE = "567820240102101530123";
    static final byte[] PHOTO = {(byte) 0xFF, 0x4F, (byte) 0xFF, 0x51, 1, 2, 3, (byte) 0xFF, (byte) 0xD9};

    private TestCodes() {}

    static List<String> fields(String reference) {
        return new ArrayList<>(List.of(
                "0",
                reference,
                "Asha Devi",
                "01-02-1980",
                "F",
                "C/O Ram",
                "Lucknow",
                "",
                "12",
                "Park",
                "226001",
                "Main",
                "Uttar Pradesh",
                "Lake Road",
                "Sadar",
                "Town"));
    }

    /** The bytes before the signature. */
    static byte[] data(List<String> fields, byte[]... rest) {
        var bytes = new ByteArrayOutputStream();
        for (var field : fields) {
            bytes.writeBytes(field.getBytes(StandardCharsets.ISO_8859_1));
            bytes.write(0xFF);
        }
        for (var part : rest) bytes.writeBytes(part);
        return bytes.toByteArray();
    }

    static byte[] signed(byte[] data) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(data);
        bytes.writeBytes(signature(data));
        return bytes.toByteArray();
    }

    static String digits(byte[] payload) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(payload);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new BigInteger(1, bytes.toByteArray()).toString();
    }

    private static byte[] signature(byte[] data) {
        try (var stream = TestCodes.class.getResourceAsStream("/specimen/SPECIMEN-aadhaar-signer.p12")) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(stream, "specimen".toCharArray());
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign((PrivateKey) store.getKey("specimen", "specimen".toCharArray()));
            signature.update(data);
            return signature.sign();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
