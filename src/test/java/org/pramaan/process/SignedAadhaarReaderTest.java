package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.aadhaar.TestIssuer;
import org.pramaan.aadhaar.TestKyc;
import org.pramaan.aadhaar.TestSigned;
import org.pramaan.aadhaar.XmlRefused;
import org.pramaan.session.Fact;
import org.pramaan.session.VerifiedBy;

@DisplayName("EN-44 XML of the UIDAI")
class SignedAadhaarReaderTest {

    private static final TestIssuer ISSUER = TestIssuer.valid();

    private final SignedAadhaarReader reader =
            new SignedAadhaarReader(TestSigned.eAadhaar(ISSUER), TestSigned.offline(ISSUER));

    @Test
    @DisplayName("becomes facts of the issuer, which say whether it was an e-Aadhaar or an offline e-KYC")
    void forms() {
        var offline = reader.read(ISSUER.sign(TestKyc.OFFLINE));
        assertThat(offline.facts().verifiedBy()).isEqualTo(VerifiedBy.OFFLINE_XML);
        assertThat(offline.facts().type()).isEqualTo("OFFLINE_XML");
        assertThat(offline.facts().find("FULL_NAME")).contains(Fact.ofIssuer("Asha Rao"));
        assertThat(offline.facts().find("AADHAAR_LAST_FOUR")).contains(Fact.ofIssuer("5342"));
        assertThat(offline.portrait()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(offline.withheld()).isFalse();
        var eAadhaar = reader.read(ISSUER.sign(TestKyc.E_AADHAAR));
        assertThat(eAadhaar.facts().verifiedBy()).isEqualTo(VerifiedBy.E_AADHAAR_XML);
    }

    @Test
    @DisplayName("is no fact at all when somebody else signed it, or it was changed since")
    void refused() {
        var stranger = TestIssuer.valid().sign(TestKyc.OFFLINE);
        assertThatThrownBy(() -> reader.read(stranger)).isInstanceOf(XmlRefused.class);
        var changed = new String(ISSUER.sign(TestKyc.E_AADHAAR), StandardCharsets.UTF_8).replace("Asha", "Usha");
        assertThatThrownBy(() -> reader.read(changed.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(XmlRefused.class);
    }
}
