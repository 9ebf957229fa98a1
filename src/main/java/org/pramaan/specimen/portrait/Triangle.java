package org.pramaan.specimen.portrait;

import java.util.List;

/** Three control points by their indices. */
record Triangle(int a, int b, int c) {

    /** Twice the signed area; its sign tells which way round the corners run. */
    double orientation(List<Vertex> points) {
        var p = points.get(a);
        var q = points.get(b);
        var r = points.get(c);
        return (q.y() - r.y()) * (p.x() - r.x()) + (r.x() - q.x()) * (p.y() - r.y());
    }
}
