package org.pramaan.specimen.portrait;

/** A control point on the canvas in pixels, z smaller is nearer; weight 0..1 is how much it moves with the head. */
record Vertex(double x, double y, double z, double weight) {

    Vertex movedBy(double right, double down) {
        return new Vertex(x + right, y + down, z, weight);
    }
}
