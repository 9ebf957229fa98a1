package org.pramaan.aadhaar;

import static org.pramaan.aadhaar.AadhaarXmlTest.assertRefused;
import static org.pramaan.aadhaar.AadhaarXmlTest.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.aadhaar.XmlRefused.Reason;

@DisplayName("XML made to deceive")
class XmlAttackTest {

    private static final TestIssuer ISSUER = TestIssuer.valid();
    private static final TestIssuer STRANGER = TestIssuer.valid();
    private static final String SIGNED = text(ISSUER.sign(TestKyc.OFFLINE));
    private static final String SIGNATURE =
            SIGNED.substring(SIGNED.indexOf("<Signature"), SIGNED.indexOf("</OfflineP"));
    private static final String FORGED = TestKyc.OFFLINE.replace("Asha Rao", "Mallory Rao");
    private static final List<String> ENVELOPED = List.of(Transform.ENVELOPED, CanonicalizationMethod.INCLUSIVE);

    private final OfflineKycReader reader = new OfflineKycReader(new TrustedSigners(List.of(ISSUER.certificate())));

    @ParameterizedTest(name = "A document type is refused, whatever it declares: {0}")
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/p'> %p;]>",
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]>",
                "<!DOCTYPE x>"
            })
    void doctypes(String doctype) {
        refused(Reason.DOCTYPE, doctype + SIGNED);
    }

    @Test
    @DisplayName("What is no XML, is too deep, has too many attributes or is too large is refused")
    void malformed() {
        refused(Reason.NOT_XML, "");
        refused(Reason.NOT_XML, "<a><b></a>");
        refused(Reason.NOT_XML, "<a>".repeat(100_000));
        refused(Reason.NOT_XML, "<a" + " x1='1'".repeat(2) + "/>");
        refused(Reason.TOO_LARGE, "<a>" + " ".repeat(SecureXml.MOST_BYTES) + "</a>");
    }

    static Stream<Arguments> wrappings() {
        var child = TestKyc.OFFLINE.replace("</OfflinePaperlessKyc>", "");
        return Stream.of(
                Arguments.of(
                        "the signed document inside a forged root", forged("", SIGNED), Reason.SIGNATURE_MISPLACED),
                Arguments.of(
                        "the signed document beside the forged data, its signature moved to the forged root",
                        forged("", TestKyc.OFFLINE + SIGNATURE),
                        Reason.CHANGED),
                Arguments.of(
                        "the forged data inside the signed root",
                        SIGNED.replace(SIGNATURE, uidData() + SIGNATURE),
                        Reason.CHANGED),
                Arguments.of(
                        "the forged data before the signed data",
                        SIGNED.replace("<UidData>", uidData() + "<UidData>"),
                        Reason.CHANGED),
                Arguments.of(
                        "the signed document inside its own signature",
                        forged(
                                "",
                                SIGNATURE.replace(
                                        "</Signature>", "<Object>" + TestKyc.OFFLINE + "</Object></Signature>")),
                        Reason.PARTIAL_SIGNATURE),
                Arguments.of(
                        "the signed document with its signature inside an extension of a forged one",
                        forged("", "<Extension>" + SIGNED + "</Extension>"),
                        Reason.SIGNATURE_MISPLACED),
                Arguments.of(
                        "a second signature by somebody else around the first",
                        text(STRANGER.sign(SIGNED)),
                        Reason.SEVERAL_SIGNATURES),
                Arguments.of(
                        "the forged data under the signature of another document",
                        FORGED.replace("</OfflineP", SIGNATURE + "</OfflineP"),
                        Reason.CHANGED),
                Arguments.of(
                        "the signature deep inside the person's data",
                        child.replace("<Pht>", SIGNATURE + "<Pht>") + "</OfflinePaperlessKyc>",
                        Reason.SIGNATURE_MISPLACED));
    }

    @ParameterizedTest(name = "Signature wrapping: {0}")
    @MethodSource("wrappings")
    void wrapped(String form, String xml, Reason reason) {
        refused(reason, xml);
    }

    @Test
    @DisplayName(
            "Without a signature, with a stranger's, or with one letter changed it is refused, each in its own words")
    void plain() {
        refused(Reason.UNSIGNED, TestKyc.OFFLINE);
        refused(Reason.NOT_TRUSTED, text(STRANGER.sign(TestKyc.OFFLINE)));
        refused(Reason.CHANGED, SIGNED.replace("Asha Rao", "Asha Rai"));
        var nobody = new OfflineKycReader(new TrustedSigners(List.of()));
        assertRefused(Reason.NOT_TRUSTED, () -> nobody.read(SIGNED.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("A signature over a part, by reference to an id, is refused even when the issuer made it")
    void part() {
        var xml = ISSUER.sign(TestKyc.OFFLINE, SignatureMethod.RSA_SHA256, "#whole", ENVELOPED);
        refused(Reason.PARTIAL_SIGNATURE, text(xml));
    }

    @Test
    @DisplayName("A signature that is not enveloped, or has a further transform, is refused even when it would verify")
    void transforms() {
        refused(
                Reason.FORBIDDEN_TRANSFORM,
                changed("http://www.w3.org/2000/09/xmldsig#base64", CanonicalizationMethod.INCLUSIVE));
        refused(Reason.FORBIDDEN_TRANSFORM, SIGNED.replace(Transform.ENVELOPED, CanonicalizationMethod.EXCLUSIVE));
    }

    @Test
    @DisplayName("A signature method that makes a secret of the public key is refused")
    void confusion() {
        refused(Reason.FORBIDDEN_ALGORITHM, SIGNED.replace(SignatureMethod.RSA_SHA1, SignatureMethod.HMAC_SHA1));
        refused(Reason.FORBIDDEN_ALGORITHM, SIGNED.replace(SignatureMethod.RSA_SHA1, "urn:none"));
    }

    /** The transform after the enveloping one replaced. */
    private static String changed(String algorithm, String instead) {
        int last = SIGNED.lastIndexOf("<Transform Algorithm=\"" + instead);
        return SIGNED.substring(0, last) + SIGNED.substring(last).replace(instead, algorithm);
    }

    /** A forged document with something else in it. */
    private static String forged(String before, String after) {
        return FORGED.replace("<UidData>", before + "<UidData>").replace("</OfflineP", after + "</OfflineP");
    }

    private static String uidData() {
        return FORGED.substring(FORGED.indexOf("<UidData>"), FORGED.indexOf("</OfflineP"));
    }

    private void refused(Reason reason, String xml) {
        assertRefused(reason, () -> reader.read(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
