package org.pramaan.aadhaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.platform.StartRefused;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AadhaarTrustTest {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withBean(AadhaarSettings.class, () -> new AadhaarSettings(List.of(), true))
            .withUserConfiguration(AadhaarTrust.class);

    @Test
    @DisplayName("Certificates are read from PEM and DER, several at once")
    void readsCertificates() throws IOException, CertificateEncodingException {
        var encoded = AadhaarTrust.specimens().get(0).getEncoded();
        var der = Files.write(folder.resolve("one.cer"), encoded);
        var pem = Files.writeString(
                folder.resolve("two.pem"),
                "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(encoded)
                        + "\n-----END CERTIFICATE-----\n");
        assertThat(Certificates.read(List.of(der, pem))).hasSize(2);
    }

    @Test
    @DisplayName("A file without a certificate keeps the server from starting")
    void refusesOtherFiles() throws IOException {
        var other = Files.writeString(folder.resolve("other.cer"), "no certificate");
        for (var file : List.of(other, folder.resolve("absent.cer")))
            assertThatThrownBy(() -> Certificates.read(List.of(file)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(file.getFileName().toString());
    }

    @Test
    @DisplayName(
            "The specimens' signer is trusted on an embedded store alone, never in production, and can be left out")
    void specimensAreNotTrustedInEarnest() {
        server.run(context -> assertThat(context).hasBean("specimenSigner"));
        server.withPropertyValues("spring.profiles.active=production")
                .run(context -> assertThat(context).doesNotHaveBean("specimenSigner"));
        server.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/x")
                .run(context -> assertThat(context).doesNotHaveBean("specimenSigner"));
        server.withPropertyValues("pramaan.aadhaar.trust-specimens=false")
                .run(context -> assertThat(context).doesNotHaveBean("specimenSigner"));
    }
}
