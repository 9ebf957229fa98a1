package org.pramaan.aadhaar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pramaan.aadhaar.XmlRefused.Reason;
import org.springframework.stereotype.Component;

/** Reads the offline e-KYC that a person downloads from the UIDAI, {@code OfflinePaperlessKyc}, plain or as ZIP. */
@Component
public class OfflineKycReader {

    private static final Pattern REFERENCE = Pattern.compile("(\\d{4})(\\d{17})");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT);
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private final TrustedSigners trusted;

    OfflineKycReader(TrustedSigners trusted) {
        this.trusted = trusted;
    }

    /**
     * The XML in the file, not yet verified.
     *
     * @param file the ZIP, or the XML itself, for which the share code does not matter
     * @throws XmlRefused if the share code does not open it
     */
    public byte[] open(byte[] file, char[] shareCode) {
        return ShareCodeZip.isZip(file) ? ShareCodeZip.open(file, shareCode) : file;
    }

    /** @throws XmlRefused if it is not what the UIDAI signed */
    public AadhaarKyc read(byte[] xml) {
        var signed = SignedXml.verify(xml, trusted.certificates());
        var root = signed.root();
        var reference = REFERENCE.matcher(root.getAttribute("referenceId"));
        if (!root.getTagName().equals("OfflinePaperlessKyc") || !reference.matches())
            throw new XmlRefused(Reason.OTHER_DOCUMENT);
        var made = moment(reference.group(2));
        signed.madeAt(made);
        return UidData.under(root).kyc(reference.group(1), made);
    }

    private static Instant moment(String stamp) {
        try {
            return LocalDateTime.parse(stamp, STAMP).atZone(INDIA).toInstant();
        } catch (DateTimeException impossible) {
            throw new XmlRefused(Reason.OTHER_DOCUMENT);
        }
    }
}
