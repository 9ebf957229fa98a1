package org.pramaan.sandbox;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.pramaan.document.DocumentKind;

/** A picture that shows nothing: a coloured card of 640 by 400 pixels, in PNG. */
final class BlankCard {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int EDGE = 24;
    private static final Map<DocumentKind, Color> COLOURS = Map.of(
            DocumentKind.PAN_CARD, new Color(0xBBD3E6),
            DocumentKind.AADHAAR_CARD_FRONT, new Color(0xF2D3B5),
            DocumentKind.AADHAAR_CARD_BACK, new Color(0xF2E3B5),
            DocumentKind.LIVE_PHOTO, new Color(0xC9DFC4));

    private BlankCard() {}

    static byte[] of(DocumentKind kind) {
        var card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = card.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(COLOURS.getOrDefault(kind, Color.LIGHT_GRAY));
        pen.fillRect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE);
        pen.dispose();
        return png(card);
    }

    private static byte[] png(BufferedImage card) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(card, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
