package org.pramaan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageKeyTest {

    @Test
    @DisplayName("EN-12 A key is printed as bucket/user/TYPE_millis.ext and read back")
    void printed() {
        var key = DocumentKind.PAN_CARD.keyFor("abc123", "user-uuid", 1735987654321L, "jpg");
        assertThat(key).hasToString("kyc-abc123-pan/user-uuid/PAN_CARD_1735987654321.jpg");
        assertThat(StorageKey.parse(key.toString())).isEqualTo(key);
    }

    @Test
    @DisplayName("EN-12 Both sides of an Aadhaar card share a bucket; PAN and live photo have their own")
    void buckets() {
        assertThat(DocumentKind.values())
                .extracting(DocumentKind::bucketSuffix)
                .containsExactly("pan", "aadhaar", "aadhaar", "live");
    }

    @ParameterizedTest(name = "the path \"{0}\" is refused")
    @ValueSource(
            strings = {
                "",
                "/",
                "../x",
                "a/../b",
                "a//b",
                "/etc/passwd",
                "a/",
                "a/.hidden",
                "..",
                "a\\b",
                "a\nb",
                "a b",
                "a%2fb",
                "a:b",
                "a\0b"
            })
    void traversal(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StorageKey("kyc-acme-pan", path));
    }

    @ParameterizedTest(name = "the bucket \"{0}\" is refused")
    @ValueSource(strings = {"", "ab", "..", "Kyc-acme-pan", "kyc_acme", "-kyc", "kyc-", "kyc/acme", "kyc.acme"})
    void badBuckets(String bucket) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StorageKey(bucket, "u/x.jpg"));
    }

    @Test
    @DisplayName("A text without a slash is no key")
    void noSlash() {
        assertThatIllegalArgumentException().isThrownBy(() -> StorageKey.parse("kyc-acme-pan"));
    }
}
