package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ByteSurvivalTest {

    private final Random random = new Random(63);

    @Test
    @DisplayName("EN-63 our bytes survive JSON.parse and JSON.stringify in Node")
    void surviveInNode() {
        var bodies = new ArrayList<String>();
        IntStream.range(0, 200).forEach(i -> bodies.add(encoded(doubles())));
        IntStream.range(0, 200).forEach(i -> bodies.add(encoded(fractions())));
        IntStream.range(0, 200).forEach(i -> bodies.add(encoded(texts())));
        IntStream.range(0, 256).forEach(page -> bodies.add(encoded(everyCharacterOf(page))));
        bodies.add(encoded(Map.of("", 1, "__proto__", 2, "01", 3, "-1", Map.of("nested", List.of()))));
        assertThat(ReceiverScript.node("round-trip.js").tell(bodies))
                .hasSameSizeAs(bodies)
                .containsOnly("true");
    }

    private Map<String, ?> doubles() {
        return Map.of("n", numbers(() -> Double.longBitsToDouble(random.nextLong())));
    }

    private Map<String, ?> fractions() {
        var whole = random.nextLong(1L << 53);
        return Map.of("n", numbers(() -> random.nextInt(10_000) / 10_000.0), "w", whole, "-w", -whole);
    }

    private List<Double> numbers(DoubleSupplier source) {
        return random.ints(100)
                .mapToObj(i -> source.getAsDouble())
                .filter(Double::isFinite)
                .toList();
    }

    private Map<String, ?> texts() {
        var texts = new LinkedHashMap<String, Object>();
        for (var i = 0; i < 20; i++) {
            texts.put("k" + text(), text());
        }
        return texts;
    }

    private String text() {
        return random.ints(12, 0, 0x110000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, ?> everyCharacterOf(int page) {
        var text = new StringBuilder();
        IntStream.range(0, 256).forEach(i -> text.append((char) (page * 256 + i)));
        return Map.of("text", text.toString());
    }

    private static String encoded(Map<String, ?> object) {
        return Base64.getEncoder().encodeToString(WebhookJson.write(object));
    }
}
