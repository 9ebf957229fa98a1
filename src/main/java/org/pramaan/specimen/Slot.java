package org.pramaan.specimen;

import java.awt.geom.Rectangle2D;

/** A rectangle on a card, in card units. */
record Slot(double x, double y, double width, double height) {

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
