package org.pramaan.imaging;

import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.springframework.stereotype.Component;

/**
 * Decodes JPEG and PNG into frames, turned upright by their EXIF orientation. The header's size is checked first, so
 * a decompression bomb is refused without decoding; pictures with a longer side above 4096 pixels are decoded at a half.
 */
@Component
public class ImageDecoder {

    private static final long MOST_PIXELS = 8192L * 8192;
    private static final int LARGE_SIDE = 4096;

    /** @throws UnreadableImage if the picture is broken, truncated or too large */
    public Frame decode(byte[] bytes) {
        var header = ImageHeader.of(bytes);
        if (header.pixels() > MOST_PIXELS) throw new UnreadableImage("More than 8192 x 8192 pixels");
        try (var scope = new NativeScope()) {
            var decoded = Imgcodecs.imdecode(scope.own(new MatOfByte(bytes)), mode(header));
            if (decoded.empty()) throw new UnreadableImage("The picture data is broken");
            return Frame.of(decoded);
        }
    }

    private static int mode(ImageHeader header) {
        boolean large = Math.max(header.width(), header.height()) > LARGE_SIDE;
        return large ? Imgcodecs.IMREAD_REDUCED_COLOR_2 : Imgcodecs.IMREAD_COLOR;
    }
}
