package org.pramaan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Fernet tokens")
class FernetKeysTest {

    /** generate.json and verify.json of the Fernet specification. */
    private static final String SECRET = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=";

    private static final String TOKEN =
            "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==";

    private static final Instant NOW = Instant.parse("1985-10-26T08:20:00Z");

    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path folder;

    @Test
    @DisplayName("DC-14 are made as the specification's vector says")
    void generates() throws GeneralSecurityException {
        var iv = new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        var token = FernetKey.parse(SECRET).seal("hello".getBytes(StandardCharsets.UTF_8), NOW, iv);
        assertThat(token).isEqualTo(TOKEN);
    }

    @Test
    @DisplayName("DC-14 open as the specification's vector says, and bear version 0x80")
    void verifies() {
        assertThat(keys(SECRET).decrypt(TOKEN)).isEqualTo("hello");
        assertThat(Base64.getUrlDecoder().decode(TOKEN)[0]).isEqualTo((byte) 0x80);
    }

    @ParameterizedTest(name = "DC-14 are refused when malformed: {0}")
    @ValueSource(
            strings = {
                "",
                "gAAA",
                "%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==",
                "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDQ=="
            })
    void refusesMalformed(String token) {
        assertThatThrownBy(() -> keys(SECRET).decrypt(token)).isInstanceOf(DecryptionFailed.class);
    }

    @ParameterizedTest(name = "DC-14 are refused when byte {0} was changed")
    @ValueSource(ints = {0, 5, 12, 30, 50, 72})
    void refusesChanged(int position) {
        var bytes = Base64.getUrlDecoder().decode(TOKEN);
        bytes[position] ^= 1;
        var changed = Base64.getUrlEncoder().encodeToString(bytes);
        assertThatThrownBy(() -> keys(SECRET).decrypt(changed)).isInstanceOf(DecryptionFailed.class);
    }

    @ParameterizedTest(name = "DC-14 whose signature fits but whose ciphertext has {0} bytes of a block are refused")
    @ValueSource(ints = {0, 7})
    void refusesBrokenPadding(int left) {
        var token = Base64.getUrlDecoder().decode(TOKEN);
        var signed = Arrays.copyOf(token, 25 + left);
        var key = Arrays.copyOf(Base64.getUrlDecoder().decode(SECRET), 16);
        var whole = Arrays.copyOf(signed, signed.length + 32);
        System.arraycopy(Hmac.sign(signed, key), 0, whole, signed.length, 32);
        var text = Base64.getUrlEncoder().encodeToString(whole);
        if (left > 0) assertThatThrownBy(() -> keys(SECRET).decrypt(text)).isInstanceOf(DecryptionFailed.class);
        else assertThat(keys(SECRET).decrypt(text)).isEmpty();
    }

    @Test
    @DisplayName("DC-14 are never alike, though the text is")
    void drawsAnIv() {
        var keys = keys(SECRET);
        assertThat(keys.encrypt("ABCDE1234F")).isNotEqualTo(keys.encrypt("ABCDE1234F"));
    }

    @Test
    @DisplayName(
            "DC-14 survive a change of keys: the first encrypts, all decrypt, rotated tokens need the new one only")
    void rotates() {
        var newer = FernetKey.generate(random);
        var both = keys(newer, SECRET);
        assertThat(both.decrypt(TOKEN)).isEqualTo("hello");

        var rotated = both.rotate(TOKEN);

        assertThat(keys(newer).decrypt(rotated)).isEqualTo("hello");
        assertThatThrownBy(() -> keys(SECRET).decrypt(rotated)).isInstanceOf(DecryptionFailed.class);
    }

    @Test
    @DisplayName("DC-14 need keys of 32 bytes, and at least one")
    void needsKeys() {
        assertThatIllegalArgumentException().isThrownBy(() -> keys());
        assertThatIllegalArgumentException().isThrownBy(() -> keys("c2hvcnQ="));
    }

    @Test
    @DisplayName("DC-14 the embedded server draws a key once and keeps it, readable by its owner alone")
    void keepsItsOwn() throws Exception {
        var token = configured(List.of()).encrypt("hello");
        assertThat(configured(List.of()).decrypt(token)).isEqualTo("hello");
        var file = folder.resolve("keys/fernet.keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("DC-14 the operator's keys go before the server's own, and unusable ones refuse the start")
    void takesTheOperators() {
        assertThat(configured(List.of(" " + SECRET + " ", "")).decrypt(TOKEN)).isEqualTo("hello");
        assertThat(new FernetSettings(List.of(SECRET)).toString()).doesNotContain(SECRET);
        assertThatThrownBy(() -> configured(List.of("short"))).isInstanceOf(StartRefused.class);
    }

    private FernetKeys configured(List<String> keys) {
        var folders = new Folders(folder, folder, folder, folder);
        return new FernetConfiguration().fernetKeys(new FernetSettings(keys), folders, random, Clock.systemUTC());
    }

    private FernetKeys keys(String... keys) {
        return new FernetKeys(List.of(keys), random, Clock.systemUTC());
    }
}
