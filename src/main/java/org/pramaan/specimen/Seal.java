package org.pramaan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** An abstract rosette where the real card bears an emblem; it resembles none. */
record Seal(Slot place, Color colour, int petals) {

    private static final int STEPS = 720;

    void draw(CardCanvas canvas) {
        var graphics = canvas.graphics();
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(1.4f));
        for (double ring = 1; ring > 0.4; ring -= 0.2) graphics.draw(rosette(ring, ring * Math.PI));
        graphics.setStroke(new BasicStroke(2.2f));
        graphics.draw(circle(1));
        graphics.fill(circle(0.16));
    }

    private Path2D rosette(double size, double turn) {
        var path = new Path2D.Double();
        for (int step = 0; step <= STEPS; step++) {
            double angle = 2 * Math.PI * step / STEPS;
            double radius = radius() * size * (0.72 + 0.24 * Math.cos(petals * angle + turn));
            double x = place.centreX() + radius * Math.cos(angle);
            double y = place.centreY() + radius * Math.sin(angle);
            if (step == 0) path.moveTo(x, y);
            else path.lineTo(x, y);
        }
        return path;
    }

    private Ellipse2D circle(double size) {
        double radius = radius() * size;
        return new Ellipse2D.Double(place.centreX() - radius, place.centreY() - radius, 2 * radius, 2 * radius);
    }

    private double radius() {
        return Math.min(place.width(), place.height()) / 2;
    }
}
