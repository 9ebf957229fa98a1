package org.pramaan.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DataKeysTest {

    private static final String OWNER = "tenant-1|session-1";

    @BeforeAll
    static void registerTink() throws GeneralSecurityException {
        AeadConfig.register();
    }

    @Test
    @DisplayName("What a data key encrypted it decrypts, for the same purpose only, and never twice alike")
    void roundTrip() throws Exception {
        var keys = keysOf(keyset());
        var cipher = keys.open(keys.generate(OWNER), OWNER);
        var secret = cipher.encryptText("नमस्ते", "name");
        assertThat(cipher.decryptText(secret, "name")).isEqualTo("नमस्ते");
        assertThat(new String(secret, UTF_8)).doesNotContain("नमस्ते");
        assertThat(cipher.encryptText("नमस्ते", "name")).isNotEqualTo(secret);
        assertThatThrownBy(() -> cipher.decryptText(secret, "address")).isInstanceOf(DecryptionFailed.class);
        secret[secret.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt(secret, "name")).isInstanceOf(DecryptionFailed.class);
    }

    @Test
    @DisplayName("A data key opens for its owner alone and does not show itself")
    void boundToItsOwner() throws Exception {
        var keys = keysOf(keyset());
        var key = keys.generate(OWNER);
        assertThatThrownBy(() -> keys.open(key, "tenant-2|session-1")).isInstanceOf(DataKeyUnreadable.class);
        assertThat(key)
                .hasToString("DataKey[hidden]")
                .isEqualTo(new DataKey(key.wrapped().clone()));
        assertThat(key).hasSameHashCodeAs(new DataKey(key.wrapped().clone())).isNotEqualTo(keys.generate(OWNER));
    }

    @Test
    @DisplayName("After a rotation old data keys and look-up hashes still serve; without the old key both fail")
    void rotation() throws Exception {
        var old = keyset();
        var key = keysOf(old).generate(OWNER);
        var secret = keysOf(old).open(key, OWNER).encryptText("kept", "note");

        var rotated = rotated(old);
        assertThat(keysOf(rotated).open(key, OWNER).decryptText(secret, "note")).isEqualTo("kept");
        assertThat(hashOf(rotated).hexOf("pan", "ABCDE1234F"))
                .isEqualTo(hashOf(old).hexOf("pan", "ABCDE1234F"));

        var newKey = keysOf(rotated).generate(OWNER);
        assertThatThrownBy(() -> keysOf(old).open(newKey, OWNER)).isInstanceOf(DataKeyUnreadable.class);
        assertThatThrownBy(() -> keysOf(keyset()).open(key, OWNER))
                .isInstanceOf(DataKeyUnreadable.class)
                .hasMessageContaining("pramaan.keys.keyset-file");
    }

    @Test
    @DisplayName("A look-up hash is the same for the same value and purpose, and another for anything else")
    void keyedHash() throws Exception {
        var hash = hashOf(keyset());
        assertThat(hash.hexOf("aadhaar", "1234"))
                .isEqualTo(hash.hexOf("aadhaar", "1234"))
                .hasSize(64)
                .isNotEqualTo(hash.hexOf("aadhaar", "1235"))
                .isNotEqualTo(hash.hexOf("pan", "1234"))
                .isNotEqualTo(hashOf(keyset()).hexOf("aadhaar", "1234"));
    }

    private static KeysetHandle keyset() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    private static KeysetHandle rotated(KeysetHandle keyset) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static DataKeys keysOf(KeysetHandle keyset) throws GeneralSecurityException {
        return new DataKeys(new KeysetVault(keyset));
    }

    private static KeyedHash hashOf(KeysetHandle keyset) throws GeneralSecurityException {
        return new KeyedHash(new KeysetVault(keyset));
    }
}
