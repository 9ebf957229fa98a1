package org.pramaan.specimen;

import java.awt.Color;

/** Size in card units, weight, colour, and extra space between letters as a share of the size. */
record TextStyle(double size, boolean bold, Color colour, double tracking) {

    private static final Color INK = new Color(0x1C1C22);

    static TextStyle plain(double size) {
        return new TextStyle(size, false, INK, 0);
    }

    static TextStyle bold(double size) {
        return new TextStyle(size, true, INK, 0);
    }

    TextStyle in(Color other) {
        return new TextStyle(size, bold, other, tracking);
    }

    TextStyle spaced(double share) {
        return new TextStyle(size, bold, colour, share);
    }

    TextStyle scaled(double factor) {
        return new TextStyle(size * factor, bold, colour, tracking);
    }
}
