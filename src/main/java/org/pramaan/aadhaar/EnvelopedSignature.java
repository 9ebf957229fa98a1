package org.pramaan.aadhaar;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Collection;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.pramaan.aadhaar.XmlRefused.Reason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The one signature of a document, directly below its root and covering the whole, so that nothing can be wrapped around it. */
final class EnvelopedSignature {

    /** The JDK's own secure validation forbids RSA-SHA1, with which the UIDAI signs; {@link SignatureRules} stand in. */
    private static final String SECURE_VALIDATION = "org.jcp.xml.dsig.secureValidation";

    private final Element element;

    private EnvelopedSignature(Element element) {
        this.element = element;
    }

    static EnvelopedSignature of(Document document) {
        var found = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        if (found.getLength() == 0) throw new XmlRefused(Reason.UNSIGNED);
        if (found.getLength() > 1) throw new XmlRefused(Reason.SEVERAL_SIGNATURES);
        var element = (Element) found.item(0);
        if (element.getParentNode() != document.getDocumentElement()) throw new XmlRefused(Reason.SIGNATURE_MISPLACED);
        return new EnvelopedSignature(element);
    }

    X509Certificate issuerAmong(Collection<X509Certificate> trusted) {
        boolean intact = false;
        for (var certificate : trusted) {
            var checked = check(certificate.getPublicKey());
            if (checked == Check.VALID) return certificate;
            intact |= checked == Check.OTHER_KEY;
        }
        throw new XmlRefused(intact || trusted.isEmpty() ? Reason.NOT_TRUSTED : Reason.CHANGED);
    }

    private enum Check {
        VALID,
        OTHER_KEY,
        CHANGED
    }

    private Check check(PublicKey key) {
        var context = new DOMValidateContext(KeySelector.singletonKeySelector(key), element);
        context.setProperty(SECURE_VALIDATION, false);
        try {
            var signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            SignatureRules.check(signature);
            if (signature.validate(context)) return Check.VALID;
            var whole = signature.getSignedInfo().getReferences().get(0);
            return whole.validate(context) ? Check.OTHER_KEY : Check.CHANGED;
        } catch (MarshalException | ClassCastException malformed) {
            throw new XmlRefused(Reason.FORBIDDEN_ALGORITHM);
        } catch (XMLSignatureException unfit) {
            return Check.OTHER_KEY;
        }
    }
}
