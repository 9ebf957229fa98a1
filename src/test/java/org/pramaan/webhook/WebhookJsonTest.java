package org.pramaan.webhook;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookJsonTest {

    @Test
    @DisplayName("EN-63 keeps the order of keys and puts no space anywhere")
    void keepsTheOrder() {
        var data = new LinkedHashMap<String, Object>();
        data.put("status", "FACE_VERIFIED");
        data.put("empty", Map.of());
        data.put("list", asList(1, null, true, List.of(), "x"));
        assertThat(written(data))
                .isEqualTo("{\"status\":\"FACE_VERIFIED\",\"empty\":{},\"list\":[1,null,true,[],\"x\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "0.0, 0",
        "-0.0, 0",
        "0.90, 0.9",
        "0.87, 0.87",
        "1e2, 100",
        "1e21, 1e+21",
        "1e-7, 1e-7",
        "123456789012345680000, 123456789012345680000",
        "5e-324, 5e-324",
        "0.000001, 0.000001"
    })
    @DisplayName("EN-63 writes numbers as JavaScript does")
    void writesNumbersAsJavaScriptDoes(double number, String text) {
        assertThat(written(Map.of("n", number))).isEqualTo("{\"n\":" + text + "}");
        assertThat(written(Map.of("n", BigDecimal.valueOf(number)))).isEqualTo("{\"n\":" + text + "}");
    }

    @Test
    @DisplayName("EN-63 writes whole numbers up to 2^53")
    void writesWholeNumbers() {
        assertThat(written(Map.of("n", -(1L << 53)))).isEqualTo("{\"n\":-9007199254740992}");
        assertThat(written(Map.of("n", (short) 7))).isEqualTo("{\"n\":7}");
    }

    @Test
    @DisplayName("EN-63 escapes what JSON.stringify escapes, and nothing else")
    void escapesAsJsonStringify() {
        assertThat(written(Map.of("s", "\"\\/\b\f\n\r\t\u0001\u007f<é\u2028\u2029😀")))
                .isEqualTo("{\"s\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007f<é\u2028\u2029😀\"}");
        assertThat(written(Map.of("s", "\ud83dx\ude00"))).isEqualTo("{\"s\":\"\\ud83dx\\ude00\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "4294967294", "99999999999999999999"})
    @DisplayName("EN-63 refuses keys that JavaScript would move to the front")
    void refusesIntegerLikeKeys(String key) {
        refuses(Map.of(key, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "-1", "1.5", "1e3", "__proto__"})
    @DisplayName("EN-63 allows keys that only look so")
    void allowsOtherKeys(String key) {
        assertThat(written(Map.of(key, "x"))).isEqualTo("{\"" + key + "\":\"x\"}");
    }

    @Test
    @DisplayName("EN-63 refuses a key that comes twice")
    @SuppressWarnings("IdentityHashMapUsage") // the one map that can hold a key twice
    void refusesDuplicateKeys() {
        var twice = new IdentityHashMap<String, Object>();
        twice.put(new String("status"), 1);
        twice.put(new String("status"), 2);
        refuses(twice);
    }

    @Test
    @DisplayName("EN-63 refuses what would not survive")
    void refusesWhatWouldNotSurvive() {
        refuses(Map.of("n", Double.NaN));
        refuses(Map.of("n", Double.NEGATIVE_INFINITY));
        refuses(Map.of("n", (1L << 53) + 1));
        refuses(Map.of("n", BigInteger.ONE));
        refuses(Map.of("n", 0.1f));
        refuses(Map.of("o", new Object()));
        refuses(Map.of("m", Map.of(1, "x")));
        refuses(Map.of("m", Collections.singletonMap(null, "x")));
    }

    @Test
    @DisplayName("A refusal names no value")
    void namesNoValue() {
        var data = new HashMap<String, Object>(Map.of("name", new StringBuilder("Asha")));
        assertThatThrownBy(() -> WebhookJson.write(data)).hasMessageNotContaining("Asha");
    }

    private static void refuses(Map<String, ?> object) {
        assertThatThrownBy(() -> WebhookJson.write(object)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(Map<String, ?> object) {
        return new String(WebhookJson.write(object), StandardCharsets.UTF_8);
    }
}
