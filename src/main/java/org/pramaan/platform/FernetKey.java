package org.pramaan.platform;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of the Fernet specification: 16 bytes that sign (HMAC-SHA256) and 16 that encrypt (AES-128-CBC, PKCS 7). A token
 * is version 0x80, 64-bit seconds, IV, ciphertext and signature, in URL-safe base64.
 */
final class FernetKey {

    static final int IV_BYTES = 16;

    private static final int KEY_BYTES = 32;
    private static final byte VERSION = (byte) 0x80;
    private static final int HEAD = 1 + Long.BYTES + IV_BYTES;
    private static final int SIGNATURE = 32;

    private final byte[] signing;
    private final SecretKeySpec encryption;

    private FernetKey(byte[] key) {
        signing = Arrays.copyOf(key, KEY_BYTES / 2);
        encryption = new SecretKeySpec(key, KEY_BYTES / 2, KEY_BYTES / 2, "AES");
    }

    /** @throws IllegalArgumentException if the text is not 32 bytes in URL-safe base64 */
    static FernetKey parse(String text) {
        var key = Base64.getUrlDecoder().decode(text.strip());
        if (key.length != KEY_BYTES) throw new IllegalArgumentException("A Fernet key has 32 bytes");
        return new FernetKey(key);
    }

    /** A new key as text. */
    static String generate(SecureRandom random) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return Base64.getUrlEncoder().encodeToString(key);
    }

    String seal(byte[] plain, Instant at, byte[] iv) throws GeneralSecurityException {
        var secret = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(plain);
        var signed = ByteBuffer.allocate(HEAD + secret.length)
                .put(VERSION)
                .putLong(at.getEpochSecond())
                .put(iv)
                .put(secret)
                .array();
        var token = ByteBuffer.allocate(signed.length + SIGNATURE).put(signed).put(Hmac.sign(signed, signing));
        return Base64.getUrlEncoder().encodeToString(token.array());
    }

    /** @throws GeneralSecurityException if the token is malformed, was changed, or was sealed by another key */
    byte[] open(String token) throws GeneralSecurityException {
        var bytes = decode(token);
        var signed = Arrays.copyOf(bytes, bytes.length - SIGNATURE);
        var signature = Arrays.copyOfRange(bytes, signed.length, bytes.length);
        if (!MessageDigest.isEqual(Hmac.sign(signed, signing), signature))
            throw new GeneralSecurityException("The signature is not this key's");
        var iv = Arrays.copyOfRange(signed, HEAD - IV_BYTES, HEAD);
        return cipher(Cipher.DECRYPT_MODE, iv).doFinal(signed, HEAD, signed.length - HEAD);
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, encryption, new IvParameterSpec(iv));
        return cipher;
    }

    private static byte[] decode(String token) throws GeneralSecurityException {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length >= HEAD + SIGNATURE && bytes[0] == VERSION) return bytes;
        } catch (IllegalArgumentException notBase64) {
            throw new GeneralSecurityException("No base64", notBase64);
        }
        throw new GeneralSecurityException("No Fernet token of version 0x80");
    }
}
