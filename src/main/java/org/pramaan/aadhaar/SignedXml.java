package org.pramaan.aadhaar;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.pramaan.aadhaar.XmlRefused.Reason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An XML document whose one enveloped signature (XMLDSig) covers all of it and was made by a trusted issuer. What the
 * document says of its own key is never believed.
 */
public final class SignedXml {

    private final Document document;
    private final X509Certificate issuer;

    private SignedXml(Document document, X509Certificate issuer) {
        this.document = document;
        this.issuer = issuer;
    }

    /**
     * @param trusted the issuers' certificates
     * @throws XmlRefused if it is no XML, has no such signature, or was changed
     */
    public static SignedXml verify(byte[] xml, Collection<X509Certificate> trusted) {
        var document = SecureXml.parse(xml);
        var signature = EnvelopedSignature.of(document);
        return new SignedXml(document, signature.issuerAmong(trusted));
    }

    public Element root() {
        return document.getDocumentElement();
    }

    /**
     * A certificate may expire after it signed; what counts is the moment the document was made, which it signed too.
     *
     * @throws XmlRefused if the issuer's certificate was not valid then
     */
    public SignedXml madeAt(Instant moment) {
        try {
            issuer.checkValidity(Date.from(moment));
            return this;
        } catch (CertificateExpiredException | CertificateNotYetValidException invalid) {
            throw new XmlRefused(Reason.CERTIFICATE_NOT_VALID);
        }
    }
}
