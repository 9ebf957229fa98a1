package org.pramaan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.aadhaar.TestIssuer;
import org.pramaan.aadhaar.TestKyc;
import org.pramaan.aadhaar.TestSigned;

@DisplayName("DC-02 An offline e-KYC document")
class OfflineVerificationTest {

    private static final TestIssuer ISSUER = TestIssuer.valid();

    private final PlayedRegistries remote = new PlayedRegistries();
    private final RegistryPorts ports = new RegistryPorts(
            new OfflineVerification(TestSigned.offline(ISSUER), UUID::randomUUID),
            new OnlineRegistries(remote, remote, remote, remote, new RegistryBreakers(TestSettings.standard())));

    @Test
    @DisplayName("that the UIDAI signed is verified here, with name, date and operation id, and nobody is asked")
    void verified() {
        var answer = ports.ask(new AadhaarQuestion(text(ISSUER.sign(TestKyc.OFFLINE)), "1234"));
        assertThat(answer.status()).isEqualTo(VerificationStatus.VERIFIED);
        assertThat(answer.person()).isEqualTo(new RegisteredPerson("Asha Rao", "1985-07-05"));
        assertThat(UUID.fromString(answer.operation().id()))
                .isNotEqualTo(UUID.fromString(answer.operation().referenceId()));
        assertThat(remote.asked).isEmpty();
    }

    @Test
    @DisplayName("is opened from its ZIP by the right share code alone")
    void zip() {
        var zip = TestKyc.zip(ISSUER.sign(TestKyc.OFFLINE), "1234", EncryptionMethod.ZIP_STANDARD, "kyc.xml");
        var document = Base64.getEncoder().encodeToString(zip);
        assertThat(ports.ask(new AadhaarQuestion(document, "1234")).status()).isEqualTo(VerificationStatus.VERIFIED);
        var wrong = ports.ask(new AadhaarQuestion(document, "4321"));
        assertThat(wrong.status()).isEqualTo(VerificationStatus.NOT_VERIFIED);
        assertThat(wrong.person()).isEqualTo(RegisteredPerson.UNNAMED);
        assertThat(remote.asked).isEmpty();
    }

    @Test
    @DisplayName("changed after it was signed is not verified, and a year of birth is no date")
    void changed() {
        var changed = text(ISSUER.sign(TestKyc.OFFLINE)).replace("Asha", "Usha");
        assertThat(ports.ask(new AadhaarQuestion(changed, "1234")).status()).isEqualTo(VerificationStatus.NOT_VERIFIED);
        var yearOnly = text(ISSUER.sign(TestKyc.OFFLINE.replace("05-07-1985", "1985")));
        assertThat(ports.ask(new AadhaarQuestion(yearOnly, "1234")).person())
                .isEqualTo(new RegisteredPerson("Asha Rao", null));
        assertThat(remote.asked).isEmpty();
    }

    @ParameterizedTest(name = "DC-18 \"{0}\", which is none, is left to the registry")
    @ValueSource(strings = {"xml_content", "UEsDB!", "<OfflinePaperlessKyc/>"})
    void others(String document) {
        assertThat(ports.ask(new AadhaarQuestion(document, "1234")).status()).isEqualTo(VerificationStatus.VERIFIED);
        assertThat(remote.asked).hasSize(1);
    }

    @Test
    @DisplayName(
            "by a signer without a certificate here is left to the registry too, and is stored without the share code")
    void foreign() {
        var foreign = new AadhaarQuestion(text(TestIssuer.valid().sign(TestKyc.OFFLINE)), "1234");
        ports.ask(foreign);
        assertThat(remote.asked).containsExactly(foreign);
        assertThat(foreign.kept()).isEqualTo(new AadhaarQuestion(foreign.xml(), ""));
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
