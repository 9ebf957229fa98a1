package org.pramaan.aadhaar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.pramaan.platform.StartRefused;

/** Reads X.509 certificates from files, PEM or DER, one or several in each. */
final class Certificates {

    private Certificates() {}

    /** @throws StartRefused naming the file that cannot be read */
    static List<X509Certificate> read(List<Path> files) {
        var all = new ArrayList<X509Certificate>();
        for (var file : files) {
            try {
                all.addAll(read(new ByteArrayInputStream(Files.readAllBytes(file))));
            } catch (IOException | CertificateException unreadable) {
                throw new StartRefused(
                        "pramaan.aadhaar.certificates names a file that holds no certificate: " + file,
                        "Give files in PEM or DER as the UIDAI publishes them.");
            }
        }
        return List.copyOf(all);
    }

    /** @throws CertificateException if there is none */
    static List<X509Certificate> read(InputStream bytes) throws CertificateException {
        var read = CertificateFactory.getInstance("X.509").generateCertificates(bytes).stream()
                .map(X509Certificate.class::cast)
                .toList();
        if (read.isEmpty()) throw new CertificateException("No certificate");
        return read;
    }
}
