package org.pramaan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("BS-07 The address a browser is sent back to")
class BrowserReturnTest {

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, https://shop.example?a=b",
        "https://shop.example/done?x=1, https://shop.example/done?x=1&a=b",
        "https://shop.example/?token=aGk==&next=/x?y, https://shop.example/?token=aGk==&next=/x?y&a=b",
        "https://shop.example/?f[]=1&e=%20%26, https://shop.example/?f[]=1&e=%20%26&a=b",
        "https://shop.example/für, https://shop.example/f%C3%BCr?a=b",
    })
    @DisplayName("keeps what it has, as it is written, when something is added")
    void adds(String given, String expected) {
        var address = BrowserReturn.parse(given).orElseThrow();
        assertThat(BrowserReturn.adding(address, "a=b")).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://shop.example/",
                "https://user@shop.example/",
                "https://shop.example/#part",
                "//shop.example/",
                "/done",
                "https:///done",
                "https://shop.example/{x}"
            })
    @DisplayName("is an absolute https address and nothing else")
    void refuses(String given) {
        assertThat(BrowserReturn.parse(given)).isEmpty();
    }
}
