package org.pramaan.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmacTest {

    @ParameterizedTest(name = "RFC 4231 test case {0}")
    @CsvSource({
        "1, 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, 4869205468657265,"
                + "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "2, 4a656665, 7768617420646f2079612077616e7420666f72206e6f7468696e673f,"
                + "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "3, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,"
                + "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd,"
                + "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        "4, 0102030405060708090a0b0c0d0e0f10111213141516171819,"
                + "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd,"
                + "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
    })
    void publishedVectors(int testCase, String key, String data, String expected) {
        var hex = HexFormat.of();
        assertThat(Hmac.hex(hex.parseHex(data), hex.parseHex(key))).isEqualTo(expected);
    }

    @Test
    @DisplayName("RFC 4231 test case 6: a key longer than a block")
    void longKey() {
        var key = HexFormat.of().parseHex("aa".repeat(131));
        assertThat(Hmac.hex("Test Using Larger Than Block-Size Key - Hash Key First".getBytes(UTF_8), key))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    @Test
    @DisplayName("A signature holds for its message and secret alone, in upper or lower case")
    void verifies() {
        var message = "{\"event\":\"kyc.verified\"}".getBytes(UTF_8);
        var secret = "secret".getBytes(UTF_8);
        var signature = Hmac.hex(message, secret);
        assertThat(Hmac.verify(signature, message, secret)).isTrue();
        assertThat(Hmac.verify(signature.toUpperCase(Locale.ROOT), message, secret))
                .isTrue();
        assertThat(Hmac.verify(signature, "{}".getBytes(UTF_8), secret)).isFalse();
        assertThat(Hmac.verify(signature, message, "other".getBytes(UTF_8))).isFalse();
        assertThat(Hmac.verify("", message, secret)).isFalse();
        assertThat(Hmac.verify(signature.substring(1), message, secret)).isFalse();
    }
}
