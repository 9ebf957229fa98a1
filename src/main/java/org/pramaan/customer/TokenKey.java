package org.pramaan.customer;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.pramaan.platform.KeyedHash;
import org.springframework.stereotype.Component;

/** The key that signs customers' tokens. */
@Component
class TokenKey {

    private final SecretKey value;

    TokenKey(TokenSettings settings, KeyedHash hashes) {
        var secret = settings.secret().isBlank()
                ? hashes.of("customer token", "signature")
                : settings.secret().getBytes(StandardCharsets.UTF_8);
        value = new SecretKeySpec(secret, "HmacSHA256");
    }

    SecretKey value() {
        return value;
    }
}
