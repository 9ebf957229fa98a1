package org.pramaan.aadhaar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Base64;
import java.util.Locale;
import org.pramaan.aadhaar.XmlRefused.Reason;
import org.w3c.dom.Element;

/** The element {@code UidData} of the UIDAI's documents: who (Poi), where (Poa), and the photograph (Pht). */
final class UidData {

    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Element element;

    private UidData(Element element) {
        this.element = element;
    }

    static UidData under(Element root) {
        return new UidData(only(root, "UidData"));
    }

    /** The Aadhaar number as far as the document shows it; empty if it shows none. */
    String number() {
        return element.getAttribute("uid");
    }

    AadhaarKyc kyc(String lastFour, Instant made) {
        var person = only(element, "Poi");
        return new AadhaarKyc(
                lastFour,
                made,
                person.getAttribute("name"),
                isoDate(person.getAttribute("dob")),
                person.getAttribute("gender"),
                address(),
                photograph());
    }

    /** Offline e-KYC writes {@code careof} and {@code landmark}, the e-Aadhaar {@code co} and {@code lm}. */
    AadhaarAddress address() {
        var place = only(element, "Poa");
        return new AadhaarAddress(
                either(place, "careof", "co"),
                place.getAttribute("house"),
                place.getAttribute("street"),
                either(place, "landmark", "lm"),
                either(place, "loc", "lc"),
                place.getAttribute("po"),
                place.getAttribute("vtc"),
                place.getAttribute("subdist"),
                place.getAttribute("dist"),
                place.getAttribute("state"),
                place.getAttribute("pc"));
    }

    byte[] photograph() {
        try {
            return Base64.getMimeDecoder().decode(only(element, "Pht").getTextContent());
        } catch (IllegalArgumentException broken) {
            throw new XmlRefused(Reason.OTHER_DOCUMENT);
        }
    }

    /** {@code dd-MM-yyyy}, or the year alone. */
    private static String isoDate(String printed) {
        if (printed.matches("\\d{4}")) return printed;
        try {
            return LocalDate.parse(printed.replace('/', '-'), PRINTED).toString();
        } catch (DateTimeException impossible) {
            throw new XmlRefused(Reason.OTHER_DOCUMENT);
        }
    }

    private static String either(Element place, String one, String other) {
        var value = place.getAttribute(one);
        return value.isEmpty() ? place.getAttribute(other) : value;
    }

    private static Element only(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        if (found.getLength() != 1) throw new XmlRefused(Reason.OTHER_DOCUMENT);
        return (Element) found.item(0);
    }
}
