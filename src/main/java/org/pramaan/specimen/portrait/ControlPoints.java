package org.pramaan.specimen.portrait;

import java.util.ArrayList;
import java.util.List;
import org.pramaan.face.MeshPoint;

/**
 * The points by which the canvas is bent: the face mesh, rings around it for hair, ears and neck, and anchors that keep
 * the background still.
 */
final class ControlPoints {

    private static final double[] RINGS = {1.12, 1.28, 1.5, 1.8, 2.3};
    private static final int COLUMNS = 8;
    private static final int ROWS = 6;
    private static final double ANCHORS_OUTSIDE = 2.6;

    private final Head head;
    private final int width;
    private final int height;

    private ControlPoints(Head head, int width, int height) {
        this.head = head;
        this.width = width;
        this.height = height;
    }

    /** The first 468 are the mesh's vertices in their own order. */
    static List<Vertex> around(Head head, int width, int height) {
        var points = new ControlPoints(head, width, height);
        List<Vertex> all = new ArrayList<>();
        head.mesh().points().forEach(point -> all.add(new Vertex(point.x(), point.y(), point.z(), 1)));
        for (double ring : RINGS) points.addRing(ring, all);
        points.addAnchors(all);
        return List.copyOf(all);
    }

    private void addRing(double ring, List<Vertex> all) {
        for (int index : Landmarks.OVAL) {
            var vertex = outwards(head.mesh().point(index), ring);
            if (isInside(vertex)) all.add(vertex);
        }
    }

    private Vertex outwards(MeshPoint rim, double ring) {
        double across = rim.x() - head.centre().x(),
                down = rim.y() - head.centre().y();
        double stretch = down < 0 ? 1 + (ring - 1) * .95 : ring;
        double towardsAxis = Math.min(1, (ring - 1) / .35);
        double depth = ring > 1.6
                ? head.axisDepth() + head.width() * .5
                : rim.z() + (head.axisDepth() - rim.z()) * towardsAxis;
        return new Vertex(
                head.centre().x() + across * ring,
                head.centre().y() + down * stretch,
                depth,
                weight(across, down, ring));
    }

    /** Hair follows the head, the far background does not, and the neck stays where the body is. */
    private static double weight(double across, double down, double ring) {
        double follows = ring <= 1.5 ? 1 : ring <= 1.8 ? .6 : 0;
        double neck = Math.max(0, down / Math.hypot(across, down) - .5) * 2;
        return follows * (1 - neck * Math.min(1, Math.max(0, ring - 1.06) / .75));
    }

    private boolean isInside(Vertex vertex) {
        return vertex.x() >= 2 && vertex.y() >= 2 && vertex.x() <= width - 3 && vertex.y() <= height - 3;
    }

    private void addAnchors(List<Vertex> all) {
        for (int column = 0; column <= COLUMNS; column++) {
            for (int row = 0; row <= ROWS; row++) {
                double x = column * (width - 1) / (double) COLUMNS, y = row * (height - 1) / (double) ROWS;
                boolean border = column % COLUMNS == 0 || row % ROWS == 0;
                if (border || head.ellipseRadius(x, y) > ANCHORS_OUTSIDE)
                    all.add(new Vertex(x, y, head.axisDepth() + head.width(), 0));
            }
        }
    }
}
