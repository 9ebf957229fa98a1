package org.pramaan.aadhaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.aadhaar.SecureQr.Trust;
import org.pramaan.aadhaar.SecureQr.Version;
import org.pramaan.aadhaar.code.UnreadableCode;

class SecureQrReaderTest {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <PrintLetterBarcodeData uid="200000005678" name="Asha Devi" gender="F" yob="1980" co="C/O Ram" \
            house="12" street="Lake Road" vtc="Town" dist="Lucknow" state="Uttar Pradesh" pc="226001"/>
            """;

    private final SecureQrReader reader = new SecureQrReader(new TrustedSigners(AadhaarTrust.specimens()));

    @Test
    @DisplayName("A signed code of the first version gives its fields")
    void readsFirstVersion() {
        var code = read(TestCodes.fields(TestCodes.REFERENCE), TestCodes.PHOTO);
        assertThat(code.version()).isEqualTo(Version.V1);
        assertThat(code.trust()).isEqualTo(Trust.VERIFIED);
        assertThat(code.lastFour()).isEqualTo("5678");
        assertThat(code.name()).isEqualTo("Asha Devi");
        assertThat(code.birth()).isEqualTo("1980-02-01");
        assertThat(code.gender()).isEqualTo("F");
        assertThat(code.address().onOneLine())
                .isEqualTo("C/O Ram, 12, Lake Road, Park, Main, Town, Sadar, Lucknow, Uttar Pradesh, 226001");
    }

    @Test
    @DisplayName("Hashes of e-mail and mobile may follow the photo, half a photo may not")
    void passesHashes() {
        var fields = TestCodes.fields(TestCodes.REFERENCE);
        assertThat(read(fields, TestCodes.PHOTO, hash("9000000000")).trust()).isEqualTo(Trust.VERIFIED);
        assertThat(read(fields, TestCodes.PHOTO, hash("a@specimen.invalid"), hash("9000000000"))
                        .trust())
                .isEqualTo(Trust.VERIFIED);
        assertUnreadable(TestCodes.digits(TestCodes.signed(TestCodes.data(fields, Arrays.copyOf(TestCodes.PHOTO, 8)))));
    }

    @Test
    @DisplayName("A changed name is not trusted")
    void noticesChanges() {
        var payload = TestCodes.signed(TestCodes.data(TestCodes.fields(TestCodes.REFERENCE), TestCodes.PHOTO));
        var changed = new String(payload, StandardCharsets.ISO_8859_1).replace("Asha Devi", "Usha Devi");
        var code = reader.read(TestCodes.digits(changed.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(code.name()).isEqualTo("Usha Devi");
        assertThat(code.trust()).isEqualTo(Trust.NOT_TRUSTED);
    }

    @Test
    @DisplayName("Without the signer's certificate nothing is trusted")
    void needsTheCertificate() {
        var payload = TestCodes.signed(TestCodes.data(TestCodes.fields(TestCodes.REFERENCE), TestCodes.PHOTO));
        var stranger = new SecureQrReader(new TrustedSigners(List.of()));
        assertThat(stranger.read(TestCodes.digits(payload)).trust()).isEqualTo(Trust.NOT_TRUSTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"567820191231101530123", "567820500102101530123", "567899999999999999999"})
    @DisplayName("What was signed before the certificate was valid, after it had expired, or never, is not trusted")
    void honoursValidity(String reference) {
        assertThat(read(TestCodes.fields(reference), TestCodes.PHOTO).trust()).isEqualTo(Trust.NOT_TRUSTED);
    }

    @Test
    @DisplayName("The XML of old letters is read, unsigned, with the last four digits alone")
    void readsLetters() {
        var code = reader.read(XML);
        assertThat(code.version()).isEqualTo(Version.XML);
        assertThat(code.trust()).isEqualTo(Trust.UNSIGNED);
        assertThat(code.lastFour()).isEqualTo("5678");
        assertThat(code.birth()).isEqualTo("1980");
        assertThat(code.address().district()).isEqualTo("Lucknow");
    }

    @Test
    @DisplayName("Printed in a log, nothing of a code is told")
    void hides() {
        var code = reader.read(XML);
        assertThat(code + " " + code.address())
                .doesNotContain("Asha", "5678", "Lucknow")
                .contains("XML", "UNSIGNED");
    }

    @Test
    @DisplayName("An XML that names files or other elements is no letter's")
    void refusesOtherXml() {
        assertUnreadable("<PrintLetterBarcodeData uid='1234'/>");
        assertUnreadable("<Other><PrintLetterBarcodeData uid='200000005678'/></Other>");
        assertUnreadable("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + "<PrintLetterBarcodeData uid='200000005678' name='&e;'/>");
        assertUnreadable("<PrintLetterBarcodeData uid='200000005678'");
    }

    @Test
    @DisplayName("A payload that inflates to more than a mebibyte is refused")
    void refusesBombs() {
        assertUnreadable(TestCodes.digits(new byte[1_500_000]));
    }

    @Test
    @DisplayName("Cut off at any field, a payload is refused")
    void refusesTruncation() {
        var whole = TestCodes.data(TestCodes.fields(TestCodes.REFERENCE), TestCodes.PHOTO);
        for (int length = 0; length < whole.length - TestCodes.PHOTO.length; length += 7) {
            var part = new byte[length];
            System.arraycopy(whole, 0, part, 0, length);
            assertUnreadable(TestCodes.digits(TestCodes.signed(part)));
        }
    }

    @Test
    @DisplayName("A number longer than any code, another number, and a number with letters are refused")
    void refusesOtherNumbers() {
        assertUnreadable("9".repeat(1_000_000));
        assertUnreadable("9".repeat(3000));
        assertUnreadable("12a4");
        assertUnreadable(TestCodes.digits(TestCodes.signed(TestCodes.data(TestCodes.fields("none"), TestCodes.PHOTO))));
    }

    private SecureQr read(List<String> fields, byte[]... rest) {
        return reader.read(TestCodes.digits(TestCodes.signed(TestCodes.data(fields, rest))));
    }

    private void assertUnreadable(String text) {
        assertThatThrownBy(() -> reader.read(text)).isInstanceOf(UnreadableCode.class);
    }

    /** Eight rounds, as the reference ends its number with 8. */
    private static byte[] hash(String value) {
        var hex = value;
        for (int i = 0; i < 7; i++) hex = DigestUtils.sha256Hex(hex);
        return DigestUtils.sha256(hex);
    }
}
