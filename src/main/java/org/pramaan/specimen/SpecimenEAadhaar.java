package org.pramaan.specimen;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The e-Aadhaar XML of a specimen person as DigiLocker hands it out, {@code KycRes}, with a masked number and the
 * signature of the specimen signer.
 */
public final class SpecimenEAadhaar {

    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private SpecimenEAadhaar() {}

    /**
     * @param photograph JPEG
     * @param made the moment it says it was made
     */
    public static byte[] sign(SpecimenIdentity identity, byte[] photograph, Instant made) {
        var document = empty();
        var root = document.createElement("KycRes");
        document.appendChild(root);
        var moment = made.truncatedTo(ChronoUnit.SECONDS).atZone(INDIA);
        describe(
                root,
                Map.of(
                        "code", "specimen",
                        "ret", "Y",
                        "ts", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment),
                        "ttl", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.plusYears(1)),
                        "txn", "specimen"));
        fill(add(root, "UidData"), identity, photograph);
        return EnvelopedXml.sign(document);
    }

    private static void fill(Element data, SpecimenIdentity identity, byte[] photograph) {
        describe(
                data,
                Map.of(
                        "tkn",
                        "specimen",
                        "uid",
                        "xxxxxxxx" + identity.aadhaarNumber().substring(8)));
        describe(
                add(data, "Poi"),
                Map.of(
                        "name", identity.fullName(),
                        "dob", DAY.format(identity.dateOfBirth()),
                        "gender", String.valueOf(identity.gender())));
        describe(add(data, "Poa"), address(identity));
        add(data, "Pht").setTextContent(Base64.getEncoder().encodeToString(photograph));
    }

    private static Map<String, String> address(SpecimenIdentity identity) {
        var parts = QrAddress.of(identity);
        return Map.of(
                "co", parts.careOf(),
                "house", parts.house(),
                "street", parts.street(),
                "lm", parts.landmark(),
                "loc", parts.quarter(),
                "vtc", parts.town(),
                "dist", parts.town(),
                "state", parts.state(),
                "country", "India",
                "pc", identity.postalCode());
    }

    private static Element add(Element parent, String name) {
        var element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static void describe(Element element, Map<String, String> attributes) {
        attributes.forEach(element::setAttribute);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
