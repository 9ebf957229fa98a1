package org.pramaan.capture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as an SVG path of modules one unit wide.
 *
 * @param side with the quiet zone of four modules (ISO/IEC 18004)
 */
record QrPicture(int side, String path) {

    private static final int QUIET = 4;

    static QrPicture of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrPicture(modules.getWidth() + 2 * QUIET, path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text does not fit into a QR code", tooLong);
        }
    }

    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++)
                if (modules.get(x, y) == 1) path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        return path.toString();
    }
}
