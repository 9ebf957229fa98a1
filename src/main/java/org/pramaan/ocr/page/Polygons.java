package org.pramaan.ocr.page;

import java.util.Comparator;
import java.util.List;
import org.pramaan.ocr.Corner;

/** Plane geometry of quads. */
public final class Polygons {

    private Polygons() {}

    /** Sorts four corners clockwise, beginning with the one nearest to the picture's top left. */
    public static Quad clockwise(List<Corner> corners) {
        double x = corners.stream().mapToDouble(Corner::x).average().orElseThrow();
        double y = corners.stream().mapToDouble(Corner::y).average().orElseThrow();
        var around = corners.stream()
                .sorted(Comparator.comparingDouble(c -> Math.atan2(c.y() - y, c.x() - x)))
                .toList();
        var first = around.stream()
                .min(Comparator.comparingDouble(c -> c.x() + c.y()))
                .orElseThrow();
        return Quad.of(around).turned(around.indexOf(first));
    }

    /** Square pixels (shoelace formula). */
    public static double area(Quad quad) {
        double twice = 0;
        for (int i = 0; i < 4; i++) {
            var a = quad.corners().get(i);
            var b = quad.corners().get((i + 1) % 4);
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }

    /** Whether the point lies inside, or outside by no more than {@code slack} pixels. */
    public static boolean contains(Quad quad, Corner point, double slack) {
        boolean left = false;
        boolean right = false;
        for (int i = 0; i < 4; i++) {
            double side = sideOf(quad.corners().get(i), quad.corners().get((i + 1) % 4), point);
            if (side > slack) left = true;
            if (side < -slack) right = true;
        }
        return !(left && right);
    }

    /** The smallest upright rectangle around all of them. */
    public static Quad around(List<Quad> quads) {
        var x = quads.stream()
                .flatMap(quad -> quad.corners().stream())
                .mapToDouble(Corner::x)
                .summaryStatistics();
        var y = quads.stream()
                .flatMap(quad -> quad.corners().stream())
                .mapToDouble(Corner::y)
                .summaryStatistics();
        return new Quad(
                new Corner(x.getMin(), y.getMin()),
                new Corner(x.getMax(), y.getMin()),
                new Corner(x.getMax(), y.getMax()),
                new Corner(x.getMin(), y.getMax()));
    }

    private static double sideOf(Corner a, Corner b, Corner point) {
        double cross = (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
        return cross / Math.max(1e-9, a.distanceTo(b));
    }
}
