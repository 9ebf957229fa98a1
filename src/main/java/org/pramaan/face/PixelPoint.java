package org.pramaan.face;

/** A place in a frame, in pixels from its top left corner. */
public record PixelPoint(double x, double y) {

    public double distanceTo(PixelPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    public PixelPoint midwayTo(PixelPoint other) {
        return new PixelPoint((x + other.x) / 2, (y + other.y) / 2);
    }

    /** The angle of the line to the other point, in radians, clockwise as seen in the picture. */
    public double angleTo(PixelPoint other) {
        return Math.atan2(other.y - y, other.x - x);
    }
}
