package org.pramaan.aadhaar.code;

import java.util.List;

/** A document flattened to a rectangle. Points are carried back along its edges, which is exact enough to cover. */
record FlatDocument(List<double[]> corners, int width, int height) {

    static FlatDocument of(List<double[]> corners, int longSide) {
        double across = length(corners, 0, 1) + length(corners, 3, 2);
        double down = length(corners, 0, 3) + length(corners, 1, 2);
        double scale = longSide / Math.max(1, Math.max(across, down));
        return new FlatDocument(corners, Math.max(1, (int) (across * scale)), Math.max(1, (int) (down * scale)));
    }

    double[] inPicture(double[] point) {
        double across = point[0] / width, down = point[1] / height;
        return new double[] {at(0, across, down), at(1, across, down)};
    }

    private double at(int axis, double across, double down) {
        double top = corners.get(0)[axis] * (1 - across) + corners.get(1)[axis] * across;
        double bottom = corners.get(3)[axis] * (1 - across) + corners.get(2)[axis] * across;
        return top * (1 - down) + bottom * down;
    }

    private static double length(List<double[]> corners, int from, int to) {
        return Math.hypot(corners.get(from)[0] - corners.get(to)[0], corners.get(from)[1] - corners.get(to)[1]);
    }
}
