package org.pramaan.aadhaar;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** Somebody who signs XML the way the UIDAI does: enveloped, RSA-SHA1 over a SHA-256 digest. */
public final class TestIssuer {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    private final PrivateKey key;
    private final X509Certificate certificate;

    private TestIssuer(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** Valid from 2020 for ten years. */
    public static TestIssuer valid() {
        return validFor("2020/01/01", 3653);
    }

    static TestIssuer validFor(String from, int days) {
        try {
            var folder = Files.createTempDirectory("issuer");
            var file = folder.resolve("issuer.p12");
            generate(file, from, days);
            var store = KeyStore.getInstance(file.toFile(), PASSWORD);
            Files.delete(file);
            Files.delete(folder);
            return new TestIssuer(
                    (PrivateKey) store.getKey("issuer", PASSWORD), (X509Certificate) store.getCertificate("issuer"));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public byte[] sign(String xml) {
        return sign(xml, SignatureMethod.RSA_SHA1, "", List.of(Transform.ENVELOPED, CanonicalizationMethod.INCLUSIVE));
    }

    byte[] sign(String xml, String method, String uri, List<String> transforms) {
        try {
            var document = SecureXml.parse(xml.getBytes(StandardCharsets.UTF_8));
            var root = document.getDocumentElement();
            if (uri.startsWith("#")) root.setAttribute("Id", uri.substring(1));
            if (uri.startsWith("#")) root.setIdAttribute("Id", true);
            var context = new DOMSignContext(key, root);
            context.setProperty("org.jcp.xml.dsig.secureValidation", false);
            var steps = transforms.stream().map(TestIssuer::transform).toList();
            var digest = FACTORY.newDigestMethod(DigestMethod.SHA256, null);
            var reference = FACTORY.newReference(uri, digest, steps, null, null);
            var canonical =
                    FACTORY.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null);
            var info = FACTORY.newSignedInfo(canonical, FACTORY.newSignatureMethod(method, null), List.of(reference));
            FACTORY.newXMLSignature(info, null).sign(context);
            return write(document);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Transform transform(String algorithm) {
        try {
            return FACTORY.newTransform(algorithm, (TransformParameterSpec) null);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] write(Document document) throws Exception {
        var text = new StringWriter();
        var transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void generate(Path file, String from, int days) throws IOException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "issuer",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-sigalg",
                "SHA256withRSA",
                "-dname",
                "CN=Test issuer",
                "-startdate",
                from,
                "-validity",
                "" + days,
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) throw new IOException("keytool failed");
    }
}
