package org.pramaan.specimen.portrait;

import java.util.Arrays;
import java.util.List;

/**
 * For every pixel of the rendered picture the place on the canvas it comes from, filled triangle by triangle; where
 * triangles cover each other the nearer one shows, and those that turned their back lie behind all others.
 */
final class SourceMap {

    private static final double FLAT = .05;
    private static final double BEHIND = 1000;
    private static final double ROUNDING = -1e-6;

    final float[] x;
    final float[] y;
    private final float[] depth;
    private final int width;
    private final int height;

    SourceMap(int width, int height) {
        this.width = width;
        this.height = height;
        x = new float[width * height];
        y = new float[width * height];
        depth = new float[width * height];
        Arrays.fill(depth, Float.MAX_VALUE);
        for (int i = 0; i < x.length; i++) {
            x[i] = i % width;
            y[i] = i / width;
        }
    }

    void fill(Triangle triangle, List<Vertex> from, List<Vertex> to) {
        double area = triangle.orientation(to);
        if (Math.abs(area) < FLAT) return;
        boolean turned = triangle.orientation(from) * area < 0;
        Vertex a = to.get(triangle.a()), b = to.get(triangle.b()), c = to.get(triangle.c());
        int left = (int) Math.max(0, Math.floor(Math.min(a.x(), Math.min(b.x(), c.x()))));
        int right = (int) Math.min(width - 1, Math.ceil(Math.max(a.x(), Math.max(b.x(), c.x()))));
        int top = (int) Math.max(0, Math.floor(Math.min(a.y(), Math.min(b.y(), c.y()))));
        int bottom = (int) Math.min(height - 1, Math.ceil(Math.max(a.y(), Math.max(b.y(), c.y()))));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double p = ((b.y() - c.y()) * (column - c.x()) + (c.x() - b.x()) * (row - c.y())) / area;
                double q = ((c.y() - a.y()) * (column - c.x()) + (a.x() - c.x()) * (row - c.y())) / area;
                double r = 1 - p - q;
                if (p < ROUNDING || q < ROUNDING || r < ROUNDING) continue;
                double z = p * a.z() + q * b.z() + r * c.z() + (turned ? BEHIND : 0);
                put(row * width + column, (float) z, triangle, from, p, q);
            }
        }
    }

    private void put(int pixel, float z, Triangle triangle, List<Vertex> from, double p, double q) {
        if (z >= depth[pixel]) return;
        Vertex a = from.get(triangle.a()), b = from.get(triangle.b()), c = from.get(triangle.c());
        depth[pixel] = z;
        x[pixel] = (float) (p * a.x() + q * b.x() + (1 - p - q) * c.x());
        y[pixel] = (float) (p * a.y() + q * b.y() + (1 - p - q) * c.y());
    }
}
