package org.pramaan.specimen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * The Aadhaar offline e-KYC of a specimen person as the UIDAI lets people download it, {@code OfflinePaperlessKyc} in a
 * ZIP, with the signature of the specimen signer.
 */
public final class SpecimenOfflineKyc {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT).withZone(ZoneId.of("Asia/Kolkata"));

    private SpecimenOfflineKyc() {}

    /**
     * @param photograph JPEG
     * @param made the moment it says it was made
     */
    public static byte[] sign(SpecimenIdentity identity, byte[] photograph, Instant made) {
        var reference = identity.aadhaarNumber().substring(8) + STAMP.format(made);
        var root = UidElement.root("OfflinePaperlessKyc", Map.of("referenceId", reference));
        new UidElement(identity, photograph).addTo(root, Map.of(), "careof", "landmark");
        return EnvelopedXml.sign(root.getOwnerDocument());
    }

    /** The ZIP that the share code opens. */
    public static byte[] zip(byte[] xml, String shareCode) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, shareCode.toCharArray())) {
            var entry = new ZipParameters();
            entry.setFileNameInZip("offlineaadhaar.xml");
            entry.setEncryptFiles(true);
            entry.setEncryptionMethod(EncryptionMethod.ZIP_STANDARD);
            zip.putNextEntry(entry);
            zip.write(xml);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
