package org.pramaan.specimen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** Puts the specimen signer's signature into an XML document (XMLDSig, enveloped, RSA with SHA-256). */
final class EnvelopedXml {

    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    private EnvelopedXml() {}

    static byte[] sign(Document document) {
        try {
            var context = new DOMSignContext(SpecimenSigner.key(), document.getDocumentElement());
            FACTORY.newXMLSignature(signedInfo(), keyInfo()).sign(context);
            var bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (GeneralSecurityException
                | MarshalException
                | XMLSignatureException
                | TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SignedInfo signedInfo() throws GeneralSecurityException {
        var whole = FACTORY.newReference(
                "",
                FACTORY.newDigestMethod(DigestMethod.SHA256, null),
                List.of(FACTORY.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null)),
                null,
                null);
        return FACTORY.newSignedInfo(
                FACTORY.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                FACTORY.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                List.of(whole));
    }

    private static KeyInfo keyInfo() throws CertificateException {
        var bytes = new ByteArrayInputStream(Bundled.bytes("SPECIMEN-aadhaar-signer.cer"));
        var certificate = CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        var keys = FACTORY.getKeyInfoFactory();
        return keys.newKeyInfo(List.of(keys.newX509Data(List.of(certificate))));
    }
}
