package org.pramaan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** A security background: a colour wash under two families of fine interfering waves. */
final class Guilloche {

    private static final int WAVES = 46;

    private final Color left;
    private final Color right;
    private final Color line;

    Guilloche(Color left, Color right, Color line) {
        this.left = left;
        this.right = right;
        this.line = line;
    }

    void draw(CardCanvas canvas, Dice dice) {
        var graphics = canvas.graphics();
        var card = canvas.page();
        graphics.setPaint(new GradientPaint(0, 0, left, (float) card.width(), (float) card.height(), right));
        graphics.fill(card.rectangle());
        graphics.setColor(line);
        graphics.setStroke(new BasicStroke(0.8f));
        double phase = dice.between(0, 2 * Math.PI);
        for (int wave = 0; wave < WAVES; wave++) {
            graphics.draw(wave(card, wave, phase, 1));
            graphics.draw(wave(card, wave, phase + 2, -0.7));
        }
    }

    private static Path2D wave(Slot card, int number, double phase, double lean) {
        double middle = (number + 0.5) * card.height() / WAVES;
        var path = new Path2D.Double();
        path.moveTo(-10, middle);
        for (int x = -10; x <= card.width() + 10; x += 6) path.lineTo(x, middle + height(x, phase, lean, number));
        return path;
    }

    private static double height(int x, double phase, double lean, int number) {
        double slow = Math.sin(x / 170.0 * lean + phase + number * 0.09);
        return 26 * slow + 7 * Math.sin(x / 41.0 - phase + number * 0.21);
    }
}
