package org.pramaan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;

/** An invented hand: loops of a pen running to the right. */
record Signature(Slot slot) {

    private static final Color PEN = new Color(0x20, 0x26, 0x55);

    void draw(CardCanvas canvas, Dice dice) {
        var graphics = canvas.graphics();
        graphics.setColor(PEN);
        graphics.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(loops(dice));
    }

    private Path2D loops(Dice dice) {
        int loops = (int) dice.between(5, 8);
        double step = slot.width() / (loops + 1);
        double x = slot.x();
        var path = new Path2D.Double();
        path.moveTo(x, slot.y() + slot.height() * 0.8);
        for (int loop = 0; loop < loops; loop++) {
            double fall = loop == 0 ? 1 : dice.between(0.3, 0.8);
            path.curveTo(
                    x + step * dice.between(0.6, 1.4),
                    slot.y() + slot.height() * (1 - fall),
                    x - step * dice.between(0.1, 0.5),
                    slot.y() + slot.height() * (1 - fall),
                    x + step,
                    slot.y() + slot.height() * dice.between(0.62, 0.85));
            x += step;
        }
        path.quadTo(x + step * 0.3, slot.y() + slot.height() * 0.4, x + step, slot.y() + slot.height() * 0.55);
        return path;
    }
}
