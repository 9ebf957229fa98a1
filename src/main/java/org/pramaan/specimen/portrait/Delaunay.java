package org.pramaan.specimen.portrait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencv.core.MatOfFloat6;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.imgproc.Subdiv2D;
import org.pramaan.imaging.NativeScope;

/** Triangulates control points. OpenCV answers coordinates, which are told apart by the bits of their floats. */
final class Delaunay {

    private static final int MARGIN = 10;
    private static final int TRIANGLE = 6;

    private final Map<Long, Integer> indices = new HashMap<>();

    private Delaunay() {}

    static List<Triangle> of(List<Vertex> points, int width, int height) {
        try (var scope = new NativeScope()) {
            var list = scope.own(new MatOfFloat6());
            return new Delaunay().triangles(points, new Subdiv2D(frameOf(width, height)), list);
        }
    }

    private static Rect frameOf(int width, int height) {
        return new Rect(-MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN);
    }

    private List<Triangle> triangles(List<Vertex> points, Subdiv2D plane, MatOfFloat6 list) {
        for (int i = 0; i < points.size(); i++) {
            float x = (float) points.get(i).x(), y = (float) points.get(i).y();
            if (indices.putIfAbsent(key(x, y), i) == null) plane.insert(new Point(x, y));
        }
        plane.getTriangleList(list);
        return known(list.toArray());
    }

    /** Leaves out the triangles that lean on the subdivision's own outer points. */
    private List<Triangle> known(float[] corners) {
        List<Triangle> triangles = new ArrayList<>();
        for (int i = 0; i < corners.length; i += TRIANGLE) {
            var a = indices.get(key(corners[i], corners[i + 1]));
            var b = indices.get(key(corners[i + 2], corners[i + 3]));
            var c = indices.get(key(corners[i + 4], corners[i + 5]));
            if (a != null && b != null && c != null) triangles.add(new Triangle(a, b, c));
        }
        return List.copyOf(triangles);
    }

    private static long key(float x, float y) {
        return (long) Float.floatToIntBits(x) << 32 | Float.floatToIntBits(y) & 0xFFFFFFFFL;
    }
}
