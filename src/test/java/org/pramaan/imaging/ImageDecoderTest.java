package org.pramaan.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

@DisplayName("A frame")
class ImageDecoderTest {

    private static final int APP1 = 0xE1;
    private static final int TURNED_A_QUARTER = 6;

    private final ImageDecoder decoder = new ImageDecoder();

    @Test
    @DisplayName("has the picture's pixels in BGR")
    void decodes() {
        try (var frame = decoder.decode(TestImages.jpeg(64, 48))) {
            assertThat(frame.width()).isEqualTo(64);
            assertThat(frame.height()).isEqualTo(48);
            assertRed(frame.bgr().get(24, 8));
            assertThat(frame.bgr().get(24, 56)[0]).isCloseTo(128, within(6.0));
        }
    }

    @Test
    @DisplayName("stands upright, whichever way the camera was held: what was at the left is at the top")
    void turnsUpright() {
        var lying = TestImages.withSegment(TestImages.jpeg(64, 48), APP1, TestImages.orientation(TURNED_A_QUARTER));
        try (var frame = decoder.decode(lying)) {
            assertThat(frame.width()).isEqualTo(48);
            assertThat(frame.height()).isEqualTo(64);
            assertRed(frame.bgr().get(8, 24));
        }
    }

    @Test
    @DisplayName("is half as large where a side has more than 4096 pixels")
    void halvesLargeOnes() {
        try (var frame = decoder.decode(TestImages.jpeg(4100, 40))) {
            assertThat(frame.width()).isEqualTo(2050);
            assertThat(frame.height()).isEqualTo(20);
        }
    }

    @Test
    @DisplayName("is never made of a decompression bomb")
    void refusesBombs() {
        assertThatThrownBy(() -> decoder.decode(TestImages.pngHeader(8193, 8192)))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage("More than 8192 x 8192 pixels");
    }

    @Test
    @DisplayName("is not made of a header without pixels")
    void refusesBrokenOnes() {
        assertThatThrownBy(() -> decoder.decode(TestImages.pngHeader(64, 48)))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage("The picture data is broken");
    }

    @Test
    @DisplayName("shrinks to a longest side, and never grows")
    void shrinks() {
        try (var frame = TestImages.redAtTheLeft(80, 40);
                var smaller = frame.shrunkTo(20);
                var same = frame.shrunkTo(500)) {
            assertThat(new int[] {smaller.width(), smaller.height()}).containsExactly(20, 10);
            assertThat(new int[] {same.width(), same.height()}).containsExactly(80, 40);
        }
    }

    @Test
    @DisplayName("is written without the metadata it came with")
    void losesMetadata() {
        var tagged = TestImages.withSegment(TestImages.jpeg(64, 48), APP1, TestImages.orientation(1));
        try (var frame = decoder.decode(tagged)) {
            assertThat(new String(frame.jpeg(90), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        }
    }

    @Test
    @DisplayName("gives its memory back when it closes, as a scope does")
    void givesMemoryBack() {
        var frame = TestImages.redAtTheLeft(8, 8);
        frame.close();
        assertThat(frame.bgr().empty()).isTrue();
        Mat own;
        try (var scope = new NativeScope()) {
            own = scope.own(Mat.ones(4, 4, CvType.CV_8U));
            assertThat(scope.mat().empty()).isTrue();
            assertThat(own.empty()).isFalse();
        }
        assertThat(own.empty()).isTrue();
    }

    @Test
    @DisplayName("has three channels")
    void hasThreeChannels() {
        try (var scope = new NativeScope()) {
            var grey = scope.own(Mat.ones(4, 4, CvType.CV_8U));
            assertThatThrownBy(() -> Frame.of(grey)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void assertRed(double[] bgr) {
        assertThat(Arrays.stream(bgr).boxed())
                .satisfiesExactly(
                        blue -> assertThat(blue).isLessThan(12),
                        green -> assertThat(green).isLessThan(12),
                        red -> assertThat(red).isGreaterThan(240));
    }
}
