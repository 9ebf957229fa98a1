package org.pramaan.aadhaar;

import java.util.Set;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import org.pramaan.aadhaar.XmlRefused.Reason;

/** What a signature may consist of: RSA over one reference to the whole document, enveloped, canonicalised, nothing else. */
final class SignatureRules {

    private static final Set<String> CANONICAL = Set.of(
            CanonicalizationMethod.INCLUSIVE,
            CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS,
            "http://www.w3.org/2006/12/xml-c14n11",
            CanonicalizationMethod.EXCLUSIVE,
            CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS);

    private static final Set<String> SIGNATURES = Set.of(
            SignatureMethod.RSA_SHA1,
            SignatureMethod.RSA_SHA256,
            SignatureMethod.RSA_SHA384,
            SignatureMethod.RSA_SHA512);

    private static final Set<String> DIGESTS =
            Set.of(DigestMethod.SHA1, DigestMethod.SHA256, DigestMethod.SHA384, DigestMethod.SHA512);

    private SignatureRules() {}

    static void check(XMLSignature signature) {
        var info = signature.getSignedInfo();
        require(CANONICAL, info.getCanonicalizationMethod(), Reason.FORBIDDEN_ALGORITHM);
        require(SIGNATURES, info.getSignatureMethod(), Reason.FORBIDDEN_ALGORITHM);
        if (info.getReferences().size() != 1 || !signature.getObjects().isEmpty())
            throw new XmlRefused(Reason.PARTIAL_SIGNATURE);
        check(info.getReferences().get(0));
    }

    private static void check(Reference reference) {
        if (!"".equals(reference.getURI())) throw new XmlRefused(Reason.PARTIAL_SIGNATURE);
        require(DIGESTS, reference.getDigestMethod(), Reason.FORBIDDEN_ALGORITHM);
        boolean enveloped = false;
        for (var transform : reference.getTransforms()) {
            boolean envelopes = Transform.ENVELOPED.equals(transform.getAlgorithm());
            if (!envelopes) require(CANONICAL, transform, Reason.FORBIDDEN_TRANSFORM);
            enveloped |= envelopes;
        }
        if (!enveloped) throw new XmlRefused(Reason.FORBIDDEN_TRANSFORM);
    }

    private static void require(Set<String> allowed, AlgorithmMethod method, Reason otherwise) {
        if (!allowed.contains(method.getAlgorithm())) throw new XmlRefused(otherwise);
    }
}
