package org.pramaan.specimen;

import com.github.jaiimageio.jpeg2000.J2KImageWriteParam;
import com.github.jaiimageio.jpeg2000.impl.J2KImageWriter;
import com.github.jaiimageio.jpeg2000.impl.J2KImageWriterSpi;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The photograph inside a QR code: a thumb nail of 60 x 76 pixels as a bare JPEG 2000 codestream of about 800 bytes. */
final class QrPhotograph {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 76;
    private static final double BITS_PER_PIXEL = 1.4;

    private QrPhotograph() {}

    static byte[] of(BufferedImage portrait) {
        var writer = new J2KImageWriter(new J2KImageWriterSpi());
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var codestream = new J2KImageWriteParam();
            codestream.setWriteCodeStreamOnly(true);
            codestream.setLossless(false);
            codestream.setFilter(J2KImageWriteParam.FILTER_97);
            codestream.setEncodingRate(BITS_PER_PIXEL);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(small(portrait), null, null), codestream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage small(BufferedImage portrait) {
        var small = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.drawImage(portrait.getScaledInstance(WIDTH, HEIGHT, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
