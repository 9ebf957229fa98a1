package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DescriptorTest {

    private static final Descriptor THREE_FOUR = new Descriptor(new float[] {3, 4});

    @Test
    @DisplayName("The distance is the Euclidean one")
    void isEuclidean() {
        assertThat(THREE_FOUR.distanceTo(new Descriptor(new float[] {0, 0}))).isCloseTo(5, within(1e-6));
    }

    @Test
    @DisplayName("A descriptor averaged with its mirror image lies half way between")
    void averages() {
        var mean = THREE_FOUR.averagedWith(new Descriptor(new float[] {1, 2}));
        assertThat(mean.values()).containsExactly(2, 3);
    }

    @Test
    @DisplayName("Brought to unit length it keeps its direction")
    void isScaled() {
        assertThat(THREE_FOUR.ofUnitLength().values()).containsExactly(.6f, .8f);
    }
}
