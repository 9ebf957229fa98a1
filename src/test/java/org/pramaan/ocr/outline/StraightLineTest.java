package org.pramaan.ocr.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.ocr.Corner;

@DisplayName("BS-08 straight lines")
class StraightLineTest {

    private final StraightLine level = new StraightLine(new Corner(0, 10), new Corner(100, 10));

    @Test
    @DisplayName("cross where both pass, beyond their ends too")
    void cross() {
        var steep = new StraightLine(new Corner(200, 0), new Corner(200, 5));

        assertThat(level.crossing(steep)).contains(new Corner(200, 10));
    }

    @Test
    @DisplayName("do not cross when they are parallel")
    void doNotCross() {
        assertThat(level.crossing(new StraightLine(new Corner(0, 20), new Corner(50, 20))))
                .isEmpty();
    }

    @Test
    @DisplayName("measure angles up to a right one, whatever their direction")
    void measureAngles() {
        var slanted = new StraightLine(new Corner(0, 0), new Corner(-10, -10));

        assertThat(level.angleTo(slanted)).isCloseTo(Math.PI / 4, within(1e-9));
    }

    @Test
    @DisplayName("measure distances and shares")
    void measureDistances() {
        assertThat(level.distanceTo(new Corner(30, 4))).isCloseTo(6, within(1e-9));
        assertThat(level.shareOf(new Corner(30, 4))).isCloseTo(0.3, within(1e-9));
    }
}
