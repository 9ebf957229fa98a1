package org.pramaan.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Converting pictures")
class PictureConversionTest {

    private final PictureConversion conversion = new PictureConversion();

    @Test
    @DisplayName("XA-28 turns GIF into PNG of the same size")
    void gif() throws IOException {
        var gif = gif(30, 20);
        assertThat(PictureConversion.isGif(gif)).isTrue();
        assertThat(ImageHeader.of(conversion.toPng(gif))).isEqualTo(new ImageHeader(ImageFormat.PNG, 30, 20));
    }

    @ParameterizedTest(name = "XA-28 turns WebP of quality {0} (above 100 is lossless) into PNG of the same size")
    @ValueSource(ints = {80, 101})
    void webp(int quality) {
        var webp = TestWebp.of(30, 20, quality);
        assertThat(PictureConversion.isWebp(webp)).isTrue();
        assertThat(WebpHeader.pixels(webp)).isEqualTo(600);
        assertThat(ImageHeader.of(conversion.toPng(webp))).isEqualTo(new ImageHeader(ImageFormat.PNG, 30, 20));
    }

    @Test
    @DisplayName("XA-28 reads the size of an extended WebP before anything of it")
    void extendedWebp() {
        var header = Arrays.copyOf("RIFF....WEBPVP8X".getBytes(StandardCharsets.US_ASCII), 30);
        Arrays.fill(header, 24, 30, (byte) 0xFF);
        assertThat(WebpHeader.pixels(header)).isEqualTo(1L << 48);
        assertThatThrownBy(() -> conversion.toPng(header))
                .isInstanceOf(UnreadableImage.class)
                .hasMessageContaining("8192");
    }

    @Test
    @DisplayName("XA-28 refuses what is cut off, or is neither")
    void refuses() throws IOException {
        var gif = gif(30, 20);
        var webp = TestWebp.of(30, 20, 80);
        for (var broken : new byte[][] {
            Arrays.copyOf(gif, 12), Arrays.copyOf(webp, 20), Arrays.copyOf(webp, 40), new byte[0], {1, 2, 3}
        }) {
            assertThatThrownBy(() -> conversion.toPng(broken)).isInstanceOf(UnreadableImage.class);
        }
        var unknownChunk = webp.clone();
        unknownChunk[15] = '?';
        assertThatThrownBy(() -> conversion.toPng(unknownChunk)).isInstanceOf(UnreadableImage.class);
    }

    private static byte[] gif(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), "gif", bytes);
        return bytes.toByteArray();
    }
}
