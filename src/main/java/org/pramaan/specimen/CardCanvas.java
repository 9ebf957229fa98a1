package org.pramaan.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A blank card of 1012 x 638 units (ISO/IEC 7810 ID-1 at 300 dpi), drawn at one and a half pixels a unit. */
final class CardCanvas {

    static final Slot CARD = new Slot(0, 0, 1012, 638);

    private static final double PIXELS_PER_UNIT = 1.5;
    private static final Map<RenderingHints.Key, Object> FINE = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);

    private final BufferedImage image = new BufferedImage(
            (int) (CARD.width() * PIXELS_PER_UNIT),
            (int) (CARD.height() * PIXELS_PER_UNIT),
            BufferedImage.TYPE_3BYTE_BGR);
    private final Graphics2D graphics = image.createGraphics();
    private final TextPainter text;

    CardCanvas(Typeface typeface) {
        graphics.addRenderingHints(FINE);
        graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
        graphics.setColor(Color.WHITE);
        graphics.fill(CARD.rectangle());
        text = new TextPainter(graphics, typeface);
    }

    Graphics2D graphics() {
        return graphics;
    }

    TextPainter text() {
        return text;
    }

    /** Draws with the origin in the middle of the place and the axes turned clockwise. */
    void turned(Slot place, double radians, Runnable drawing) {
        var upright = graphics.getTransform();
        graphics.translate(place.centreX(), place.centreY());
        graphics.rotate(radians);
        drawing.run();
        graphics.setTransform(upright);
    }

    BufferedImage finish() {
        graphics.dispose();
        return image;
    }
}
