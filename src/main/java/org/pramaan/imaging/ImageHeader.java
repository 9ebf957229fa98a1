package org.pramaan.imaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Format and size in pixels, read from a picture's header before anything is decoded. */
public record ImageHeader(ImageFormat format, int width, int height) {

    /** @throws UnreadableImage if the bytes are no JPEG or PNG, or the header is broken */
    public static ImageHeader of(byte[] bytes) {
        var format = ImageFormat.of(bytes).orElseThrow(() -> new UnreadableImage("Neither JPEG nor PNG"));
        var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            return new ImageHeader(format, reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableImage("The header is broken");
        } finally {
            dispose(reader);
        }
    }

    public long pixels() {
        return (long) width * height;
    }

    private static void dispose(ImageReader reader) {
        reader.dispose();
    }
}
