package org.pramaan.ocr.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("BS-08 from probability map to text boxes")
class TextMapTest {

    private static final int WIDTH = 128;
    private static final int HEIGHT = 64;

    @Test
    @DisplayName("boxes a probable area, grown by the unclip rule and scaled to the picture")
    void boxes() {
        var boxes = new TextMap(map(20, 30, 59, 39, 0.9f), WIDTH, HEIGHT).boxes(2 * WIDTH, 2 * HEIGHT);

        assertThat(boxes).hasSize(1);
        double grown = 39.0 * 9 * 1.6 / (2 * (39 + 9));
        assertThat(boxes.get(0).width()).isCloseTo(2 * (39 + 2 * grown), within(3.0));
        assertThat(boxes.get(0).at(0.5, 0.5).x()).isCloseTo(79, within(2.0));
        assertThat(boxes.get(0).at(0.5, 0.5).y()).isCloseTo(69, within(2.0));
    }

    @Test
    @DisplayName("drops what is improbable or too small")
    void drops() {
        assertThat(new TextMap(map(20, 30, 59, 39, 0.4f), WIDTH, HEIGHT).boxes(WIDTH, HEIGHT))
                .isEmpty();
        assertThat(new TextMap(map(20, 30, 59, 31, 0.9f), WIDTH, HEIGHT).boxes(WIDTH, HEIGHT))
                .isEmpty();
    }

    @Test
    @DisplayName("never leaves the picture")
    void staysInside() {
        var box = new TextMap(map(0, 0, 127, 9, 0.9f), WIDTH, HEIGHT)
                .boxes(WIDTH, HEIGHT)
                .get(0);

        assertThat(box.corners()).allMatch(corner -> corner.x() >= 0 && corner.x() < WIDTH && corner.y() >= 0);
    }

    private static float[] map(int left, int top, int right, int bottom, float probability) {
        var map = new float[WIDTH * HEIGHT];
        for (int y = top; y <= bottom; y++) Arrays.fill(map, y * WIDTH + left, y * WIDTH + right + 1, probability);
        return map;
    }
}
