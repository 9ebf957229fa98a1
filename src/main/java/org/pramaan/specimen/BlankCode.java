package org.pramaan.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Modules that look like a QR code of version 20 and say nothing. */
final class BlankCode implements CodeArea {

    private static final int MODULES = 97;
    private static final int FINDER = 7;

    @Override
    public void draw(CardCanvas canvas, CardContent content, Slot square) {
        var graphics = canvas.graphics();
        graphics.setColor(Color.WHITE);
        graphics.fill(square.rectangle());
        graphics.setColor(Color.BLACK);
        var dice = content.dice("code");
        for (int row = 0; row < MODULES; row++)
            for (int column = 0; column < MODULES; column++)
                if (finder(row, column) ? dark(row, column) : dice.chance(0.48)) fill(graphics, square, row, column);
    }

    private static boolean finder(int row, int column) {
        return nearEnd(row) && nearEnd(column) && Math.min(row, column) <= FINDER;
    }

    private static boolean nearEnd(int position) {
        return position <= FINDER || position >= MODULES - 1 - FINDER;
    }

    /** A dark ring, a light ring, a dark core of three by three, and a light margin. */
    private static boolean dark(int row, int column) {
        int ring = Math.max(fromCentre(row), fromCentre(column));
        return ring != 2 && ring != 4;
    }

    private static int fromCentre(int position) {
        return Math.abs(Math.min(position, MODULES - 1 - position) - FINDER / 2);
    }

    private static void fill(Graphics2D graphics, Slot square, int row, int column) {
        double side = square.width() / MODULES;
        graphics.fill(new Rectangle2D.Double(square.x() + column * side, square.y() + row * side, side, side));
    }
}
