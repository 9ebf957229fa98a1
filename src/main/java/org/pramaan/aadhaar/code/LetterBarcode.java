package org.pramaan.aadhaar.code;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The attributes of the XML in QR codes printed before 2018; of the Aadhaar number the last four digits alone. */
public final class LetterBarcode {

    private static final String ROOT = "PrintLetterBarcodeData";
    private static final String NUMBER = "uid";
    private static final int LONGEST = 8192;

    private final Map<String, String> attributes;

    private LetterBarcode(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    public static boolean looksLike(String text) {
        return text.length() <= LONGEST && text.contains("<" + ROOT);
    }

    /** @throws UnreadableCode if it is no such XML */
    public static LetterBarcode of(String xml) {
        if (xml.contains("<!DOCTYPE")) throw new UnreadableCode("A document type"); // the JDK fails over broken ones
        try {
            var reader = factory().createXMLStreamReader(new StringReader(xml.strip()));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {}
            if (!ROOT.equals(reader.getLocalName())) throw new UnreadableCode("Another XML");
            return new LetterBarcode(attributes(reader));
        } catch (XMLStreamException broken) {
            throw new UnreadableCode("The XML is broken");
        }
    }

    public String of(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    public String lastFour() {
        return of(NUMBER, "");
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        var number = attributes.getOrDefault(NUMBER, "");
        if (!number.matches("[0-9Xx*]{8}[0-9]{4}")) throw new UnreadableCode("There is no number");
        attributes.put(NUMBER, number.substring(8));
        return attributes;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public String toString() {
        return "LetterBarcode[hidden]";
    }
}
