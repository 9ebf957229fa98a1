package org.pramaan.specimen;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * The e-Aadhaar XML of a specimen person as DigiLocker hands it out, {@code KycRes}, with a masked number and the
 * signature of the specimen signer.
 */
public final class SpecimenEAadhaar {

    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private SpecimenEAadhaar() {}

    /**
     * @param photograph JPEG
     * @param made the moment it says it was made
     */
    public static byte[] sign(SpecimenIdentity identity, byte[] photograph, Instant made) {
        var moment = made.truncatedTo(ChronoUnit.SECONDS).atZone(INDIA);
        var root = UidElement.root(
                "KycRes",
                Map.of(
                        "code", "specimen",
                        "ret", "Y",
                        "ts", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment),
                        "ttl", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.plusYears(1)),
                        "txn", "specimen"));
        var uid = Map.of(
                "tkn", "specimen", "uid", "xxxxxxxx" + identity.aadhaarNumber().substring(8));
        new UidElement(identity, photograph).addTo(root, uid, "co", "lm");
        return EnvelopedXml.sign(root.getOwnerDocument());
    }
}
