package org.pramaan.aadhaar;

import java.util.List;

/** The module's readers of signed XML, trusting one issuer. */
public final class TestSigned {

    private TestSigned() {}

    public static OfflineKycReader offline(TestIssuer issuer) {
        return new OfflineKycReader(trusting(issuer));
    }

    /** Trusting the specimens. */
    public static OfflineKycReader offline() {
        return new OfflineKycReader(new TrustedSigners(AadhaarTrust.specimens()));
    }

    public static EAadhaarReader eAadhaar(TestIssuer issuer) {
        return new EAadhaarReader(trusting(issuer));
    }

    private static TrustedSigners trusting(TestIssuer issuer) {
        return new TrustedSigners(List.of(issuer.certificate()));
    }
}
