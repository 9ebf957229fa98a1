package org.pramaan.aadhaar;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReader;
import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.pramaan.aadhaar.SecureQr.Trust;
import org.pramaan.imaging.Frame;

/** The photograph in a code. It is decoded only where a trusted signer has vouched for the bytes. */
public final class QrPhotograph {

    private static final int LARGEST_SIDE = 1024;

    private QrPhotograph() {}

    /** The picture, which the caller closes; empty if there is none, or none that can be trusted and decoded. */
    public static Optional<Frame> of(SecureQr code) {
        if (code.trust() != Trust.VERIFIED || code.photo().length == 0) return Optional.empty();
        var reader = new J2KImageReader(new J2KImageReaderSpi());
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(code.photo()))) {
            reader.setInput(stream, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LARGEST_SIDE) return Optional.empty();
            return Optional.of(frame(reader.read(0)));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Frame frame(BufferedImage decoded) {
        var bgr = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = bgr.createGraphics();
        graphics.drawImage(decoded, 0, 0, null);
        graphics.dispose();
        var values = ((DataBufferByte) bgr.getRaster().getDataBuffer()).getData();
        return Frame.of(values, bgr.getWidth(), bgr.getHeight());
    }
}
