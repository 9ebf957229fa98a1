package org.pramaan.aadhaar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.pramaan.aadhaar.XmlRefused.Reason;

/** Opens the ZIP of an offline e-KYC with its share code, in memory and never further than an XML may be long. */
final class ShareCodeZip {

    private ShareCodeZip() {}

    static boolean isZip(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    /** @throws XmlRefused if the code is wrong, or the archive holds anything but one XML */
    static byte[] open(byte[] zip, char[] shareCode) {
        try (var archive = new ZipInputStream(new ByteArrayInputStream(zip), shareCode)) {
            var entry = archive.getNextEntry();
            if (entry == null || entry.isDirectory() || !entry.getFileName().endsWith(".xml"))
                throw new XmlRefused(Reason.NOT_A_ZIP);
            var xml = archive.readNBytes(SecureXml.MOST_BYTES + 1);
            if (xml.length > SecureXml.MOST_BYTES) throw new XmlRefused(Reason.TOO_LARGE);
            if (archive.getNextEntry() != null) throw new XmlRefused(Reason.NOT_A_ZIP);
            return xml;
        } catch (ZipException refused) {
            throw new XmlRefused(
                    refused.getType() == ZipException.Type.WRONG_PASSWORD ? Reason.WRONG_SHARE_CODE : Reason.NOT_A_ZIP);
        } catch (IOException broken) {
            throw new XmlRefused(Reason.WRONG_SHARE_CODE); // what a wrong code decrypts to does not inflate
        }
    }
}
