package org.pramaan.specimen.portrait;

/** One colour in CIE Lab, changed in place while a canvas is painted. */
final class LabPixel {

    double lightness;
    double red;
    double yellow;

    LabPixel(double lightness, double red, double yellow) {
        this.lightness = lightness;
        this.red = red;
        this.yellow = yellow;
    }

    void scaleColour(double factor) {
        red *= factor;
        yellow *= factor;
    }

    /** Goes part of the way, 0..1, to a lightness. */
    void towards(double target, double share) {
        lightness += share * (target - lightness);
    }
}
