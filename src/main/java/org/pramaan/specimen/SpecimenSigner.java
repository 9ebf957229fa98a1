package org.pramaan.specimen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;

/** Signs in place of the UIDAI with a key that is public and stands for nothing (SHA256withRSA, 2048 bits). */
final class SpecimenSigner {

    private static final char[] PASSWORD = "specimen".toCharArray();
    private static final PrivateKey KEY = load();

    private SpecimenSigner() {}

    static PrivateKey key() {
        return KEY;
    }

    static byte[] sign(byte[] data) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEY);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey load() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Bundled.bytes("SPECIMEN-aadhaar-signer.p12")), PASSWORD);
            return (PrivateKey) store.getKey("specimen", PASSWORD);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The specimen key is broken", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
