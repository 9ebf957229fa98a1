package org.pramaan.specimen.portrait;

import org.pramaan.face.PixelPoint;

/** Smooth weights 0..1 over the canvas. */
final class Falloff {

    private Falloff() {}

    /** A Gaussian hill around a place. */
    static double around(PixelPoint centre, double sigmaX, double sigmaY, double x, double y) {
        double across = (x - centre.x()) / sigmaX, down = (y - centre.y()) / sigmaY;
        return Math.exp(-.5 * (across * across + down * down));
    }

    /** 0 up to nought, 1 from one on, smooth between. */
    static double smoothstep(double t) {
        double inside = Math.max(0, Math.min(1, t));
        return inside * inside * (3 - 2 * inside);
    }
}
