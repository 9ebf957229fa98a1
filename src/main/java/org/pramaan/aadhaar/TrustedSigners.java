package org.pramaan.aadhaar;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The certificates by which the UIDAI's signatures are known. Each counts for what was signed while it was valid. */
public final class TrustedSigners {

    private static final String ALGORITHM = "SHA256withRSA";

    private final List<X509Certificate> certificates;

    TrustedSigners(List<X509Certificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    List<X509Certificate> certificates() {
        return certificates;
    }

    /** @param signedAt what the signed data says itself */
    boolean haveSigned(byte[] data, byte[] signature, Instant signedAt) {
        return certificates.stream()
                .filter(certificate -> isValid(certificate, signedAt))
                .anyMatch(certificate -> isBy(certificate, data, signature));
    }

    private static boolean isValid(X509Certificate certificate, Instant moment) {
        var date = Date.from(moment);
        return !date.before(certificate.getNotBefore()) && !date.after(certificate.getNotAfter());
    }

    private static boolean isBy(X509Certificate certificate, byte[] data, byte[] signature) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(data);
            return verifier.verify(signature);
        } catch (GeneralSecurityException anotherKind) {
            return false;
        }
    }
}
