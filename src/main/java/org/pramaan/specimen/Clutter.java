package org.pramaan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Other things on the desk, some under the card's edge: letters with text, pens, coins. */
final class Clutter {

    private static final List<String> LINES = Bundled.lines("clutter.txt");
    private static final Color SHADOW = new Color(0, 0, 0, 46);

    private final Graphics2D graphics;
    private final double unit;
    private final Dice dice;

    private Clutter(BufferedImage desk, Dice dice) {
        this.graphics = desk.createGraphics();
        this.unit = desk.getWidth() / 100.0;
        this.dice = dice;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    static void strew(BufferedImage desk, Dice dice) {
        var clutter = new Clutter(desk, dice);
        var upright = clutter.graphics.getTransform();
        for (Runnable thing : List.<Runnable>of(clutter::letter, clutter::letter, clutter::pen, clutter::coin)) {
            if (dice.chance(0.4)) continue;
            clutter.moveToEdge(desk);
            thing.run();
            clutter.graphics.setTransform(upright);
        }
        clutter.graphics.dispose();
    }

    /** To a random point near the frame's border, turned at random. */
    private void moveToEdge(BufferedImage desk) {
        double along = dice.unit() * desk.getWidth();
        double across = dice.chance(0.5) ? dice.between(-0.05, 0.08) : dice.between(0.92, 1.05);
        graphics.translate(along, across * desk.getHeight());
        graphics.rotate(dice.between(-0.6, 0.6));
        graphics.scale(unit, unit);
    }

    private void letter() {
        var page = new Rectangle2D.Double(-22, -16, 44, 32);
        cast(new Rectangle2D.Double(-21.2, -15.2, 44, 32));
        graphics.setColor(new Color(0xEDEBE4));
        graphics.fill(page);
        var text = new TextPainter(graphics, Typeface.of(dice));
        var style = TextStyle.plain(1.5).in(new Color(0x3C3C44));
        for (double baseline = -12; baseline < 14; baseline += 2.6)
            text.writeFitted(dice.pick(LINES), style, -19, baseline, 38);
    }

    private void pen() {
        cast(new RoundRectangle2D.Double(-14.4, -0.1, 30, 1.7, 1.6, 1.6));
        graphics.setColor(dice.pick(List.of(new Color(0x1F3A77), new Color(0x8C1C1C), new Color(0x222222))));
        graphics.fill(new RoundRectangle2D.Double(-15, -0.8, 30, 1.7, 1.6, 1.6));
        graphics.setColor(new Color(255, 255, 255, 110));
        graphics.fill(new Rectangle2D.Double(-14, -0.45, 28, 0.3));
    }

    private void coin() {
        cast(new Ellipse2D.Double(-2.2, -2.2, 5.2, 5.2));
        graphics.setColor(new Color(0xB8A77A));
        graphics.fill(new Ellipse2D.Double(-2.6, -2.6, 5.2, 5.2));
        graphics.setColor(new Color(0x8F8159));
        graphics.setStroke(new BasicStroke(0.25f));
        graphics.draw(new Ellipse2D.Double(-2.1, -2.1, 4.2, 4.2));
    }

    private void cast(Shape shape) {
        graphics.setColor(SHADOW);
        graphics.fill(shape);
    }
}
