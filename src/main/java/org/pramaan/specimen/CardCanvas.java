package org.pramaan.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A blank document of a paper format, measured in the format's units. */
final class CardCanvas {

    static final Slot CARD = PaperFormat.ID_1.page();

    private static final Map<RenderingHints.Key, Object> FINE = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final TextPainter text;
    private Slot page;

    CardCanvas(PaperFormat format, Typeface typeface) {
        this(format, typeface, null);
    }

    /** @param layer where text goes that need not be drawn */
    CardCanvas(PaperFormat format, Typeface typeface, @Nullable TextLayer layer) {
        page = format.page();
        double scale = format.pixelsPerUnit();
        image = new BufferedImage(
                (int) (page.width() * scale), (int) (page.height() * scale), BufferedImage.TYPE_3BYTE_BGR);
        graphics = image.createGraphics();
        graphics.addRenderingHints(FINE);
        graphics.scale(scale, scale);
        graphics.setColor(Color.WHITE);
        graphics.fill(page.rectangle());
        text = new TextPainter(graphics, typeface, layer);
    }

    /** All that can be drawn on, in units. */
    Slot page() {
        return page;
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

    /** Draws a whole document of another format into a place as wide as it shall be. */
    void inset(Slot place, PaperFormat format, Runnable drawing) {
        var upright = graphics.getTransform();
        var around = page;
        double scale = place.width() / format.page().width();
        graphics.translate(place.x(), place.y());
        graphics.scale(scale, scale);
        page = format.page();
        drawing.run();
        page = around;
        graphics.setTransform(upright);
    }

    BufferedImage finish() {
        graphics.dispose();
        return image;
    }
}
