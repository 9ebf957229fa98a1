package org.pramaan.aadhaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.aadhaar.XmlRefused.Reason;

@DisplayName("XML that the UIDAI signed")
class AadhaarXmlTest {

    private static final TestIssuer ISSUER = TestIssuer.valid();

    private final OfflineKycReader offline = new OfflineKycReader(new TrustedSigners(List.of(ISSUER.certificate())));

    @Test
    @DisplayName("An offline e-KYC tells who, where, when, and the last four digits only")
    void offline() {
        var kyc = offline.read(ISSUER.sign(TestKyc.OFFLINE));
        assertThat(kyc.lastFour()).isEqualTo("5342");
        assertThat(kyc.name()).isEqualTo("Asha Rao");
        assertThat(kyc.dateOfBirth()).isEqualTo("1985-07-05");
        assertThat(kyc.gender()).isEqualTo("F");
        assertThat(kyc.generatedAt()).isEqualTo(Instant.parse("2024-01-15T05:00:00.123Z"));
        assertThat(kyc.address().careOf()).isEqualTo("D/O Ravi Rao");
        assertThat(kyc.address().onOneLine())
                .isEqualTo(
                        "D/O Ravi Rao, 12, Temple Road, Near Lake, Palace View, Mysuru HO, Mysuru, Karnataka, 570080");
        assertThat(kyc.photograph()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(kyc + "" + kyc.address()).doesNotContain("Asha", "Temple", "5342");
    }

    @Test
    @DisplayName("EN-44 an e-Aadhaar from DigiLocker is read with its own names for the same things")
    void eAadhaar() {
        var kyc = new EAadhaarReader(new TrustedSigners(List.of(ISSUER.certificate())))
                .read(ISSUER.sign(TestKyc.E_AADHAAR));
        assertThat(kyc.lastFour()).isEqualTo("5342");
        assertThat(kyc.address().careOf()).isEqualTo("D/O Ravi Rao");
        assertThat(kyc.address().landmark()).isEqualTo("Near Lake");
        assertThat(kyc.generatedAt()).isEqualTo(Instant.parse("2024-01-15T05:00:00Z"));
    }

    @Test
    @DisplayName("An e-Aadhaar that shows the whole number is not taken")
    void unmasked() {
        var reader = new EAadhaarReader(new TrustedSigners(List.of(ISSUER.certificate())));
        var xml = ISSUER.sign(TestKyc.E_AADHAAR.replace("xxxxxxxx5342", "234567895342"));
        assertRefused(Reason.OTHER_DOCUMENT, () -> reader.read(xml));
    }

    @ParameterizedTest(name = "The ZIP opens with its share code when encrypted by {0}")
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"ZIP_STANDARD", "AES"})
    void zip(EncryptionMethod method) {
        var zip = TestKyc.zip(ISSUER.sign(TestKyc.OFFLINE), "Abc@", method, "kyc.xml");
        assertThat(offline.read(offline.open(zip, "Abc@".toCharArray())).lastFour())
                .isEqualTo("5342");
        assertRefused(Reason.WRONG_SHARE_CODE, () -> offline.open(zip, "Abc!".toCharArray()));
    }

    @Test
    @DisplayName("A ZIP that is broken, holds something else, holds two files or a bomb is refused")
    void badZips() {
        var xml = ISSUER.sign(TestKyc.OFFLINE);
        assertThat(offline.open(xml, "".toCharArray())).isSameAs(xml);
        assertRefused(Reason.NOT_A_ZIP, () -> offline.open("PK".getBytes(StandardCharsets.UTF_8), new char[0]));
        assertZip(Reason.NOT_A_ZIP, xml, "kyc.txt");
        assertZip(Reason.NOT_A_ZIP, xml, "kyc.xml", "more.xml");
        assertZip(Reason.TOO_LARGE, new byte[64 * 1024 * 1024], "kyc.xml");
    }

    @ParameterizedTest(name = "Signed, but not what it should be: {0}")
    @ValueSource(
            strings = {
                "<Other referenceId='534220240115103000123'/>",
                "<OfflinePaperlessKyc referenceId='5342'/>",
                "<OfflinePaperlessKyc referenceId='534220249915103000123'/>",
                "<OfflinePaperlessKyc referenceId='534220240115103000123'/>",
                "<OfflinePaperlessKyc referenceId='534220240115103000123'><UidData><Poi dob='31-02-1985'/></UidData></OfflinePaperlessKyc>"
            })
    void other(String xml) {
        assertRefused(Reason.OTHER_DOCUMENT, () -> offline.read(ISSUER.sign(xml)));
    }

    @Test
    @DisplayName(
            "An issuer whose certificate was not valid on the day the document was made is refused, a later end is not")
    void expiry() {
        var before = TestIssuer.validFor("2020/01/01", 365);
        var since = TestIssuer.validFor("2024/01/01", 31);
        var late = new OfflineKycReader(new TrustedSigners(List.of(before.certificate(), since.certificate())));
        assertRefused(Reason.CERTIFICATE_NOT_VALID, () -> late.read(before.sign(TestKyc.OFFLINE)));
        assertThat(late.read(since.sign(TestKyc.OFFLINE)).name()).isEqualTo("Asha Rao");
    }

    private void assertZip(Reason reason, byte[] content, String... names) {
        var zip = TestKyc.zip(content, "Abc@", EncryptionMethod.AES, names);
        assertRefused(reason, () -> offline.open(zip, "Abc@".toCharArray()));
    }

    static void assertRefused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        XmlRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
