package org.pramaan.aadhaar.code;

import com.google.zxing.ResultPoint;
import java.util.List;

/** The square around a code, from the middles of its three finder patterns: bottom left, top left, top right. */
final class CodeOutline {

    /** How far the outline lies beyond the middles, as a share of their distance: 3.5 of at least 22 modules. */
    private static final double BEYOND = 0.16;

    private CodeOutline() {}

    static List<double[]> of(ResultPoint[] middles) {
        var down = difference(middles[0], middles[1]);
        var across = difference(middles[2], middles[1]);
        double low = -BEYOND, high = 1 + BEYOND;
        return List.of(
                at(middles[1], across, down, low, low),
                at(middles[1], across, down, high, low),
                at(middles[1], across, down, high, high),
                at(middles[1], across, down, low, high));
    }

    private static double[] difference(ResultPoint to, ResultPoint from) {
        return new double[] {to.getX() - from.getX(), to.getY() - from.getY()};
    }

    private static double[] at(ResultPoint origin, double[] across, double[] down, double right, double below) {
        return new double[] {
            origin.getX() + right * across[0] + below * down[0], origin.getY() + right * across[1] + below * down[1]
        };
    }
}
