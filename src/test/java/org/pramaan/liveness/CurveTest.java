package org.pramaan.liveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CurveTest {

    private final LivenessTunables curves = LivenessTunables.MEASURED;

    @Test
    @DisplayName("A curve is one half at its midpoint and falls with a positive slope")
    void falls() {
        var curve = new Curve(3, 2);
        assertThat(curve.at(3)).isEqualTo(.5);
        assertThat(curve.at(4)).isLessThan(curve.at(2));
        assertThat(curve.at(2) + curve.at(4)).isCloseTo(1, within(1e-9));
    }

    @Test
    @DisplayName("EN-41 the most suspicious bona fide values measured stay above .7, the usual ones near 1")
    void leavesBonaFidePhotosAlone() {
        assertThat(curves.periodicPattern().at(3.3)).isGreaterThan(.85);
        assertThat(curves.periodicPattern().at(2.7)).isGreaterThan(.99);
        assertThat(curves.reprintBlur().at(.365)).isGreaterThan(.85);
        assertThat(curves.reprintBlur().at(.39)).isGreaterThan(.7);
        assertThat(curves.bezel().at(0)).isGreaterThan(.95);
        assertThat(curves.documentCopy().at(.87)).isGreaterThan(.95);
        assertThat(curves.earlierPhoto().at(8)).isGreaterThan(.95);
    }

    @Test
    @DisplayName("EN-41 the least conspicuous simulated attacks stay below .6")
    void doubtsAttacks() {
        assertThat(curves.periodicPattern().at(3.43)).isLessThan(.6);
        assertThat(curves.reprintBlur().at(.412)).isLessThan(.6);
        assertThat(curves.bezel().at(.36)).isLessThan(.6);
        assertThat(curves.documentCopy().at(.95)).isLessThan(.3);
        assertThat(curves.earlierPhoto().at(4)).isEqualTo(.5);
    }
}
