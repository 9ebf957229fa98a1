package org.pramaan.ocr.outline;

import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Quad;

/** How much of a quad's sides runs along edges of the scene, 0..1. */
final class EdgeSupport {

    private static final double BESIDE = 7;
    private static final double TEXTURE = 0.7;
    private static final double CORNER = 0.06;
    private static final double MIDDLE = 1 - 2 * CORNER;
    private static final double STEP = 2;

    private final Scene scene;

    EdgeSupport(Scene scene) {
        this.scene = scene;
    }

    /** How much more of a side runs along edges than of its parallels beside it: a texture has edges everywhere. */
    double ofSide(Quad quad, int index) {
        var from = quad.corners().get(index);
        var to = quad.corners().get((index + 1) % 4);
        double beside = (onEdges(from, to, BESIDE) + onEdges(from, to, -BESIDE)) / 2;
        return Math.max(0, onEdges(from, to, 0) - TEXTURE * beside);
    }

    /** The share of a line that runs along edges when it is shifted sideways. */
    private double onEdges(Corner from, Corner to, double shift) {
        double length = from.distanceTo(to);
        double alongX = (to.x() - from.x()) / length;
        double alongY = (to.y() - from.y()) / length;
        double x = from.x() + CORNER * (to.x() - from.x()) + alongY * shift;
        double y = from.y() + CORNER * (to.y() - from.y()) - alongX * shift;
        int steps = Math.max(1, (int) (MIDDLE * length / STEP));
        double pace = MIDDLE * length / steps;
        int met = 0;
        for (int step = 0; step < steps; step++)
            if (scene.isEdge(x + alongX * pace * step, y + alongY * pace * step)) met++;
        return met / (double) steps;
    }
}
