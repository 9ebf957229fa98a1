package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCurveTest {

    private static final ScoreCurve CURVE = TestFaces.settings(Map.of()).curve();

    @ParameterizedTest(name = "distance {0} is similarity {1}")
    @DisplayName("EN-41 the similarity meets the table of measured distances")
    @CsvSource({".448,.90", ".481,.85", ".506,.80", ".527,.75", ".544,.70", ".605,.50", ".634,.40"})
    void meetsTheTable(double distance, double similarity) {
        assertThat(CURVE.at(distance)).isCloseTo(similarity, within(.005));
    }

    @Test
    @DisplayName("The similarity falls with the distance and stays between 0 and 1")
    void falls() {
        for (double distance = 0; distance < 2; distance += .05)
            assertThat(CURVE.at(distance + .05)).isBetween(0.0, 1.0).isLessThan(CURVE.at(distance));
    }

    @Test
    @DisplayName("An operator sets another curve together with another net")
    void isASetting() {
        var settings = TestFaces.settings(Map.of(
                "pramaan.face.embedder.name", "stronger",
                "pramaan.face.embedder.chip-size", "112",
                "pramaan.face.embedder.unit-length", "true",
                "pramaan.face.curve.slope", "9",
                "pramaan.face.curve.midpoint", "1.1"));
        assertThat(settings.curve().at(1.1)).isEqualTo(.5);
        assertThat(settings.embedder()).isEqualTo(new Embedder("stronger", 112, .25, true));
    }
}
