package org.pramaan.ocr;

/** A point in pixels, x to the right and y down from the top left corner of the picture. */
public record Corner(double x, double y) {

    public double distanceTo(Corner other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point at {@code share} of the way to the other one; below 0 and above 1 lie beyond the ends. */
    public Corner towards(Corner other, double share) {
        return new Corner(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
