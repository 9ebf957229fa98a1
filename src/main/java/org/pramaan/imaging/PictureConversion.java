package org.pramaan.imaging;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.springframework.stereotype.Component;

/** Turns GIF (its first picture) and WebP into PNG, which everything else here reads. */
@Component
public class PictureConversion {

    private static final long MOST_PIXELS = 8192L * 8192;

    public static boolean isGif(byte[] bytes) {
        return startsWith(bytes, 0, "GIF8");
    }

    public static boolean isWebp(byte[] bytes) {
        return startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP");
    }

    /** @throws UnreadableImage if it is neither, is broken or too large */
    public byte[] toPng(byte[] bytes) {
        if (isGif(bytes)) return fromGif(bytes);
        if (isWebp(bytes)) return fromWebp(bytes);
        throw new UnreadableImage("Neither GIF nor WebP");
    }

    private static byte[] fromGif(byte[] bytes) {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            require((long) reader.getWidth(0) * reader.getHeight(0));
            return png(reader);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableImage("The picture data is broken");
        } finally {
            reader.dispose();
        }
    }

    /** Palettes and transparency are painted onto white. */
    private static byte[] png(ImageReader reader) throws IOException {
        var read = reader.read(0);
        var plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = plain.createGraphics();
        graphics.drawImage(read, 0, 0, Color.WHITE, null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] fromWebp(byte[] bytes) {
        require(WebpHeader.pixels(bytes));
        OpenCv.require();
        try (var scope = new NativeScope()) {
            var decoded = scope.own(Imgcodecs.imdecode(scope.own(new MatOfByte(bytes)), Imgcodecs.IMREAD_COLOR));
            if (decoded.empty()) throw new UnreadableImage("The picture data is broken");
            var encoded = scope.own(new MatOfByte());
            Imgcodecs.imencode(".png", decoded, encoded);
            return encoded.toArray();
        }
    }

    private static void require(long pixels) {
        if (pixels > MOST_PIXELS) throw new UnreadableImage("More than 8192 x 8192 pixels");
    }

    private static boolean startsWith(byte[] bytes, int offset, String text) {
        var wanted = text.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < offset + wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) if (bytes[offset + i] != wanted[i]) return false;
        return true;
    }
}
