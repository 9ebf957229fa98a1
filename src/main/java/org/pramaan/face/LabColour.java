package org.pramaan.face;

/** A colour in CIELAB: lightness 0..100, red against green, yellow against blue. */
record LabColour(double lightness, double red, double yellow) {

    /** How different the two are whatever their lightness, so that shadow does not count. */
    double chromaDistanceTo(LabColour other) {
        return Math.hypot(red - other.red, yellow - other.yellow);
    }
}
