package org.pramaan.capture;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/** Draws what only its holder knows. */
@Component
class VisitSecrets {

    private static final int BYTES = 32;

    private final SecureRandom random;

    VisitSecrets(SecureRandom random) {
        this.random = random;
    }

    /** 256 random bits, base64url. */
    String draw() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The form in which it is kept: who reads the table cannot come with it. */
    static String hash(String secret) {
        return DigestUtils.sha256Hex(secret);
    }
}
