package org.pramaan.thirdfactor;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** What a tenant signs with, and we its callbacks: the key is the text's own bytes, as JWT libraries take it. */
record TenantSecret(String value) {

    /** RFC 7518, 3.2: a key of HS256 has at least 256 bits. */
    private static final int RANDOM_BYTES = 32;

    static TenantSecret draw(SecureRandom random) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new TenantSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "TenantSecret[hidden]";
    }
}
