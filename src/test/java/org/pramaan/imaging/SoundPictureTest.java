package org.pramaan.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

@DisplayName("A picture is taken only whole:")
class SoundPictureTest {

    private static final int APP1 = 0xE1;

    private final SoundPicture sound = new SoundPicture(new ImageDecoder());
    private final byte[] jpeg = TestImages.jpeg(64, 48);

    @Test
    @DisplayName("a JPEG and a PNG that are")
    void whole() {
        assertThatCode(() -> sound.require(jpeg)).doesNotThrowAnyException();
        assertThatCode(() -> sound.require(png())).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("not a JPEG or PNG that breaks off, though it would decode")
    void truncated() {
        assertIncomplete(Arrays.copyOf(jpeg, jpeg.length - 20));
        var png = png();
        assertIncomplete(Arrays.copyOf(png, png.length - 12));
    }

    @Test
    @DisplayName("not a JPEG that breaks off behind a whole thumbnail")
    void truncatedBehindAThumbnail() {
        var photo = TestImages.withSegment(jpeg, APP1, TestImages.jpeg(16, 16));
        assertThatCode(() -> sound.require(photo)).doesNotThrowAnyException();
        assertIncomplete(Arrays.copyOf(photo, photo.length - 20));
        var headed = Arrays.copyOf(photo, photo.length - jpeg.length + startOfScan(jpeg));
        assertThatThrownBy(() -> sound.require(headed)).isInstanceOf(UnreadableImage.class);
        assertThat(PictureEnd.isThere(ImageFormat.JPEG, headed)).isFalse();
    }

    @Test
    @DisplayName("a JPEG with a film behind its end, as phones write them, whatever bytes that has")
    void filmBehindTheEnd() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(jpeg);
        out.writeBytes(new byte[] {0, 0, (byte) 0xFF, (byte) 0xDA, 0, 12, 7});
        assertThatCode(() -> sound.require(out.toByteArray())).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("not one whose pixels are broken between a sound header and a sound end")
    void broken() {
        var png = png();
        Arrays.fill(png, 45, png.length - 16, (byte) 0x55);
        assertThatThrownBy(() -> sound.require(png)).isInstanceOf(UnreadableImage.class);
    }

    @Test
    @DisplayName("fill bytes and restart markers do not end it")
    void fillBytes() {
        var filled = new byte[] {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xFF,
            (byte) 0xDA,
            0,
            2,
            1,
            (byte) 0xFF,
            0,
            (byte) 0xFF,
            (byte) 0xD0,
            1,
            (byte) 0xFF,
            (byte) 0xD9
        };
        assertThat(PictureEnd.isThere(ImageFormat.JPEG, filled)).isTrue();
        assertThat(PictureEnd.isThere(ImageFormat.JPEG, Arrays.copyOf(filled, 14)))
                .isFalse();
    }

    private static int startOfScan(byte[] jpeg) {
        int at = 0;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) 0xDA) at++;
        return at;
    }

    private void assertIncomplete(byte[] bytes) {
        assertThatThrownBy(() -> sound.require(bytes))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage("The picture is incomplete");
    }

    private static byte[] png() {
        try (var frame = TestImages.redAtTheLeft(64, 48);
                var scope = new NativeScope()) {
            var bytes = scope.own(new MatOfByte());
            Imgcodecs.imencode(".png", frame.bgr(), bytes);
            return bytes.toArray();
        }
    }
}
