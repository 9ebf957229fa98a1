package org.pramaan.specimen;

import java.util.List;
import java.util.function.UnaryOperator;

/** Four corners {x, y} in the order TL, TR, BR, BL of what they bound. */
record Quad(List<double[]> corners) {

    Quad map(UnaryOperator<double[]> move) {
        return new Quad(corners.stream().map(move).toList());
    }

    /** Mean length of the upper and the lower edge. */
    double meanWidth() {
        return (length(0, 1) + length(3, 2)) / 2;
    }

    double least(int axis) {
        return corners.stream().mapToDouble(corner -> corner[axis]).min().orElseThrow();
    }

    double extent(int axis) {
        return corners.stream().mapToDouble(corner -> corner[axis]).max().orElseThrow() - least(axis);
    }

    /** The point at a share of the way across and down, along the edges. */
    double[] at(double across, double down) {
        return new double[] {between(0, across, down), between(1, across, down)};
    }

    private double between(int axis, double across, double down) {
        double top = corners.get(0)[axis] * (1 - across) + corners.get(1)[axis] * across;
        double bottom = corners.get(3)[axis] * (1 - across) + corners.get(2)[axis] * across;
        return top * (1 - down) + bottom * down;
    }

    private double length(int from, int to) {
        var a = corners.get(from);
        var b = corners.get(to);
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }
}
