package org.pramaan.specimen;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Portraits for the tests of cards: a face (NASA, public domain) and plain colours. */
final class SpecimenPortraits {

    private SpecimenPortraits() {}

    static BufferedImage face() {
        try {
            return ImageIO.read(new ByteArrayInputStream(Bundled.bytes("astronaut.png")))
                    .getSubimage(140, 5, 180, 230);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static BufferedImage plain(Color colour, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }
}
