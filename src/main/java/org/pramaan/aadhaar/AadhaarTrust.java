package org.pramaan.aadhaar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pramaan.platform.ConditionalOnEmbedded;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Collects the certificates to trust: those configured and, where nothing is in earnest, the specimens' own. */
@Configuration
class AadhaarTrust {

    private static final String SPECIMEN = "/specimen/SPECIMEN-aadhaar-signer.cer";

    /** Certificates beside the configured ones. */
    record FurtherCertificates(List<X509Certificate> certificates) {}

    @Bean
    TrustedSigners trustedSigners(AadhaarSettings settings, List<FurtherCertificates> further) {
        return new TrustedSigners(Stream.concat(
                        Certificates.read(settings.certificates()).stream(),
                        further.stream().flatMap(more -> more.certificates().stream()))
                .toList());
    }

    @Bean
    @ConditionalOnEmbedded
    @ConditionalOnProperty(name = "pramaan.aadhaar.trust-specimens", matchIfMissing = true)
    FurtherCertificates specimenSigner() {
        return new FurtherCertificates(specimens());
    }

    static List<X509Certificate> specimens() {
        try (InputStream bytes = Objects.requireNonNull(AadhaarTrust.class.getResourceAsStream(SPECIMEN))) {
            return Certificates.read(bytes);
        } catch (CertificateException broken) {
            throw new IllegalStateException("The specimen certificate is broken", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
