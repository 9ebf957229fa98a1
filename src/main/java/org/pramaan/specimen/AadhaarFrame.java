package org.pramaan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Line2D;

/** What both sides of an Aadhaar card share: two fading bands at the head, number and red rule at the foot. */
final class AadhaarFrame {

    private static final Guilloche GROUND =
            new Guilloche(new Color(0xFFFEFB), new Color(0xF8F8F2), new Color(190, 170, 130, 24));
    private static final Color SAFFRON = new Color(0xF7A04B);
    private static final Color GREEN = new Color(0x6DB56B);
    private static final Color RED = new Color(0xC62828);

    private AadhaarFrame() {}

    static void ground(CardCanvas canvas, CardContent content) {
        GROUND.draw(canvas, content.dice("ground"));
        SpecimenMark.ghost(canvas);
    }

    static void head(CardCanvas canvas, String hindi, String english) {
        band(canvas, new Slot(150, 28, 720, 42), SAFFRON);
        band(canvas, new Slot(150, 78, 720, 42), GREEN);
        new Seal(new Slot(46, 24, 96, 100), new Color(0x4A4A4A), 8).draw(canvas);
        new Seal(new Slot(874, 24, 96, 100), new Color(0xD9822B), 16).draw(canvas);
        canvas.text().writeCentred(hindi, TextStyle.bold(31), CardCanvas.CARD.centreX(), 60);
        canvas.text().writeCentred(english, TextStyle.bold(28), CardCanvas.CARD.centreX(), 109);
    }

    static void foot(CardCanvas canvas, CardContent content) {
        double centre = CardCanvas.CARD.centreX();
        canvas.text().writeCentred(content.aadhaarNumber(), TextStyle.bold(50).spaced(0.03), centre, 534);
        canvas.text().writeCentred(content.virtualId(), TextStyle.plain(24), centre, 568);
        canvas.graphics().setColor(RED);
        canvas.graphics().setStroke(new BasicStroke(4));
        canvas.graphics().draw(new Line2D.Double(30, 580, CardCanvas.CARD.width() - 30, 580));
        SpecimenMark.footnote(canvas);
    }

    private static void band(CardCanvas canvas, Slot slot, Color colour) {
        var clear = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 30);
        float middle = (float) slot.centreX();
        canvas.graphics().setPaint(new GradientPaint((float) slot.x(), 0, clear, middle, 0, colour, true));
        canvas.graphics().fill(slot.rectangle());
    }
}
