package org.pramaan.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture's header")
class PictureHeaderTest {

    @Test
    @DisplayName("tells format and size before anything is decoded")
    void tellsFormatAndSize() {
        assertThat(ImageHeader.of(TestImages.jpeg(40, 30))).isEqualTo(new ImageHeader(ImageFormat.JPEG, 40, 30));
        var png = ImageHeader.of(TestImages.pngHeader(70000, 60000));
        assertThat(png).isEqualTo(new ImageHeader(ImageFormat.PNG, 70000, 60000));
        assertThat(png.pixels()).isEqualTo(4_200_000_000L);
    }

    @Test
    @DisplayName("tells the format by the first bytes alone")
    void tellsTheFormat() {
        assertThat(ImageFormat.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains(ImageFormat.JPEG);
        assertThat(ImageFormat.of(TestImages.pngHeader(1, 1))).contains(ImageFormat.PNG);
        assertThat(ImageFormat.of(new byte[] {(byte) 0xFF, (byte) 0xD8})).isEmpty();
        assertThat(ImageFormat.of(new byte[0])).isEmpty();
        assertThat(ImageFormat.JPEG.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageFormat.PNG.extension()).isEqualTo("png");
    }

    @Test
    @DisplayName("is refused when it is another format's or broken, without a word of what it holds")
    void refusesOthers() {
        var text = "GIF89a, and a name".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> ImageHeader.of(text))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage("Neither JPEG nor PNG");
        var cut = Arrays.copyOf(TestImages.pngHeader(9, 9), 12);
        assertThatThrownBy(() -> ImageHeader.of(cut))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage("The header is broken");
    }
}
