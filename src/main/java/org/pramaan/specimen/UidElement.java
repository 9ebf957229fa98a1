package org.pramaan.specimen;

import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** A specimen person as the UIDAI's XML describes one: {@code Poi}, {@code Poa} and {@code Pht} below {@code UidData}. */
record UidElement(SpecimenIdentity identity, byte[] photograph) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    /** An empty document's root. */
    static Element root(String name, Map<String, String> attributes) {
        try {
            var document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            var root = document.createElement(name);
            document.appendChild(root);
            attributes.forEach(root::setAttribute);
            return root;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param attributes of {@code UidData} itself
     * @param careOf what this kind of document calls that attribute
     * @param landmark likewise
     */
    void addTo(Element root, Map<String, String> attributes, String careOf, String landmark) {
        var data = add(root, "UidData", attributes);
        add(
                data,
                "Poi",
                Map.of(
                        "name", identity.fullName(),
                        "dob", DAY.format(identity.dateOfBirth()),
                        "gender", String.valueOf(identity.gender())));
        add(data, "Poa", address(careOf, landmark));
        add(data, "Pht", Map.of()).setTextContent(Base64.getEncoder().encodeToString(photograph));
    }

    private Map<String, String> address(String careOf, String landmark) {
        var parts = QrAddress.of(identity);
        return Map.of(
                careOf,
                parts.careOf(),
                "house",
                parts.house(),
                "street",
                parts.street(),
                landmark,
                parts.landmark(),
                "loc",
                parts.quarter(),
                "vtc",
                parts.town(),
                "dist",
                parts.town(),
                "state",
                parts.state(),
                "country",
                "India",
                "pc",
                identity.postalCode());
    }

    private static Element add(Element parent, String name, Map<String, String> attributes) {
        var element = parent.getOwnerDocument().createElement(name);
        attributes.forEach(element::setAttribute);
        parent.appendChild(element);
        return element;
    }
}
