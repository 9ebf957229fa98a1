package org.pramaan.face;

/** A vertex of the face mesh: x and y in pixels of the frame, z in the same unit, smaller is nearer to the camera. */
public record MeshPoint(double x, double y, double z) {

    public PixelPoint flat() {
        return new PixelPoint(x, y);
    }
}
