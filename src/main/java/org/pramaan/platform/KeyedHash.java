package org.pramaan.platform;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Turns a personal value into 32 bytes that find it again but tell nothing without the vault's key: HMAC-SHA256, with
 * a key of its own for each purpose, so that hashes of different purposes cannot be joined.
 */
@Component
public class KeyedHash {

    private final KeyVault vault;

    KeyedHash(KeyVault vault) {
        this.vault = vault;
    }

    public byte[] of(String purpose, String value) {
        var purposeKey = Hmac.sign(purpose.getBytes(StandardCharsets.UTF_8), vault.lookUpKey());
        return Hmac.sign(value.getBytes(StandardCharsets.UTF_8), purposeKey);
    }

    /** The same as 64 hex digits. */
    public String hexOf(String purpose, String value) {
        return HexFormat.of().formatHex(of(purpose, value));
    }
}
