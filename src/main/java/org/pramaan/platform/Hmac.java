package org.pramaan.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104), written as 64 lower-case hex digits. */
public final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";

    private Hmac() {}

    /** The signature of the bytes; the secret must not be empty. */
    public static String hex(byte[] message, byte[] secret) {
        return HexFormat.of().formatHex(sign(message, secret));
    }

    /** Whether the hex signature, in either case, is the message's; takes the same time wherever they differ. */
    public static boolean verify(String hex, byte[] message, byte[] secret) {
        var given = hex.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(hex(message, secret).getBytes(StandardCharsets.UTF_8), given);
    }

    /** The signature as 32 bytes; the secret must not be empty. */
    public static byte[] sign(byte[] message, byte[] secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", impossible);
        }
    }
}
