package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text that customers send")
class PlainTextTest {

    @ParameterizedTest(name = "XA-24 XA-28 is taken in any script, accents and emoji too: {0}")
    @ValueSource(strings = {"", "Île-de-France", "I\u0302le", "👩‍🚀", "محمد", "आदिति", "O’Connor 東"})
    void plain(String text) {
        assertThat(PlainText.is(text)).isTrue();
        assertThat(FileName.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @DisplayName("XA-24 XA-28 has no control character, half of a character or turn of direction in it")
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u0085b", "a\ud800b", "a\udc00b", "a\u202eb", "a\u2066b"})
    void other(String text) {
        assertThat(PlainText.is(text)).isFalse();
        assertThat(FileName.of(text)).isEqualTo("ab");
    }

    @Test
    @DisplayName("XA-28 as the name of a file is its last part, and never cut within a character")
    void names() {
        assertThat(FileName.of("../../etc/carte.jpg")).isEqualTo("carte.jpg");
        assertThat(FileName.of("C:\\fakepath\\carte.jpg")).isEqualTo("carte.jpg");
        assertThat(FileName.of("carte/")).isEmpty();
        assertThat(FileName.of("😀".repeat(300))).isEqualTo("😀".repeat(255));
    }
}
