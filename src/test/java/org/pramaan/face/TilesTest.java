package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TilesTest {

    @Test
    @DisplayName("Tiles reach every border and overlap by at least a third")
    void coverThePicture() {
        var tiles = Tiles.over(1600, 1000, 640);
        assertThat(tiles).allMatch(tile -> tile.x + tile.width <= 1600 && tile.y + tile.height <= 1000);
        assertThat(tiles).anyMatch(tile -> tile.x + tile.width == 1600 && tile.y + tile.height == 1000);
        int[] starts =
                tiles.stream().mapToInt(tile -> tile.x).distinct().sorted().toArray();
        assertThat(starts[0]).isZero();
        assertThat(IntStream.range(1, starts.length)).allMatch(i -> starts[i] - starts[i - 1] <= 640 * 2 / 3.0);
    }

    @Test
    @DisplayName("A picture no larger than a tile has none: it was searched already")
    void aSmallPictureHasNone() {
        assertThat(Tiles.over(640, 480, 640)).isEmpty();
    }

    @Test
    @DisplayName("A long strip is cut to its own height")
    void aStripIsCutToItsHeight() {
        assertThat(Tiles.over(1500, 300, 640)).allMatch(tile -> tile.height == 300 && tile.width == 640);
    }
}
