package org.pramaan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.RoundRectangle2D;

/** Says on every card that it is none: a ghost across the ground, a red stamp, a line along the lower edge. */
final class SpecimenMark {

    private static final Color GHOST = new Color(120, 120, 140, 20);
    private static final Color RED = new Color(196, 30, 45, 225);

    private SpecimenMark() {}

    /** Drawn first, so that it never covers a field. */
    static void ghost(CardCanvas canvas) {
        canvas.turned(canvas.page(), -0.5, () -> {
            var style = TextStyle.bold(190).in(GHOST).spaced(0.06);
            canvas.text().writeCentred("SPECIMEN", style, 0, 66);
        });
    }

    static void stamp(CardCanvas canvas, Slot place) {
        canvas.turned(place, -0.13, () -> {
            var graphics = canvas.graphics();
            double width = place.width();
            double height = place.height();
            graphics.setColor(RED);
            graphics.setStroke(new BasicStroke(3.5f));
            graphics.draw(new RoundRectangle2D.Double(-width / 2, -height / 2, width, height, 14, 14));
            var style = TextStyle.bold(height * 0.6).in(RED).spaced(0.08);
            canvas.text().writeCentred("SPECIMEN", style, 0, height * 0.22);
        });
    }

    static void footnote(CardCanvas canvas) {
        var style = TextStyle.bold(11).in(RED).spaced(0.05);
        var page = canvas.page();
        canvas.text()
                .writeCentred(
                        "SPECIMEN - NOT A VALID DOCUMENT - FICTIONAL PERSON", style, page.centreX(), page.height() - 6);
    }
}
