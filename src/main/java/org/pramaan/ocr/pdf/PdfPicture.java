package org.pramaan.ocr.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.pramaan.imaging.Frame;

/** Carries a rendered page over to a frame. */
final class PdfPicture {

    private PdfPicture() {}

    /** @param rendered 3-byte BGR */
    static Frame frame(BufferedImage rendered) {
        return Frame.of(bytes(rendered), rendered.getWidth(), rendered.getHeight());
    }

    /** Whether every pixel is of one colour. */
    static boolean isBlank(BufferedImage rendered) {
        var bytes = bytes(rendered);
        for (int i = 3; i < bytes.length; i++) if (bytes[i] != bytes[i - 3]) return false;
        return true;
    }

    private static byte[] bytes(BufferedImage rendered) {
        return ((DataBufferByte) rendered.getRaster().getDataBuffer()).getData();
    }
}
