package org.pramaan.aadhaar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.pramaan.aadhaar.XmlRefused.Reason;
import org.springframework.stereotype.Component;

/** Reads the e-Aadhaar XML that DigiLocker hands out, {@code KycRes}; its Aadhaar number is masked at the source. */
@Component
public class EAadhaarReader {

    private static final Pattern MASKED = Pattern.compile("[xX*]{8}(\\d{4})");

    private final TrustedSigners trusted;

    EAadhaarReader(TrustedSigners trusted) {
        this.trusted = trusted;
    }

    /** @throws XmlRefused if it is not what the UIDAI signed, or shows more than the last four digits */
    public AadhaarKyc read(byte[] xml) {
        var signed = SignedXml.verify(xml, trusted.certificates());
        var root = signed.root();
        if (!root.getTagName().equals("KycRes")) throw new XmlRefused(Reason.OTHER_DOCUMENT);
        var made = moment(root.getAttribute("ts"));
        signed.madeAt(made);
        var data = UidData.under(root);
        var number = MASKED.matcher(data.number());
        if (!number.matches()) throw new XmlRefused(Reason.OTHER_DOCUMENT);
        return data.kyc(number.group(1), made);
    }

    private static Instant moment(String stamp) {
        try {
            return OffsetDateTime.parse(stamp).toInstant();
        } catch (DateTimeException impossible) {
            throw new XmlRefused(Reason.OTHER_DOCUMENT);
        }
    }
}
