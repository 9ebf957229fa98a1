package org.pramaan.aadhaar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.pramaan.aadhaar.XmlRefused.Reason;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses foreign XML without fetching anything, expanding anything, or reading a document type (OWASP XXE prevention). */
final class SecureXml {

    /** An e-Aadhaar with its photograph has about 30 kB. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String MOST_DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final String MOST_ATTRIBUTES = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

    private SecureXml() {}

    /** @throws XmlRefused if it is too large, malformed or has a document type */
    static Document parse(byte[] xml) {
        if (xml.length > MOST_BYTES) throw new XmlRefused(Reason.TOO_LARGE);
        try {
            return builder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException malformed) {
            throw new XmlRefused(mentionsDoctype(malformed) ? Reason.DOCTYPE : Reason.NOT_XML);
        } catch (IOException | ParserConfigurationException impossible) {
            throw new XmlRefused(Reason.NOT_XML);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute(MOST_DEPTH, "32");
        factory.setAttribute(MOST_ATTRIBUTES, "64");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        return builder;
    }

    private static boolean mentionsDoctype(SAXException fault) {
        return String.valueOf(fault.getMessage()).contains("DOCTYPE");
    }

    /** Throws; the default would print to the console. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
