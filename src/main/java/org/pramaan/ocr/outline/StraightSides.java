package org.pramaan.ocr.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Quad;

/** Fits a line to the middle of each side and intersects them, because a card's corners are round. */
final class StraightSides {

    private static final double SKIPPED_END = 0.12;
    private static final int FEWEST_POINTS = 12;
    private static final int SHORTEST_SIDE = 20;
    private static final int FARTHEST_MOVE = 40;

    private StraightSides() {}

    /** Empty when a side is too short to be a document's. */
    static Optional<Quad> refit(Quad rough, Point... contour) {
        var sides = IntStream.range(0, 4).mapToObj(i -> side(rough, i)).toList();
        if (sides.stream().anyMatch(side -> side.length() < SHORTEST_SIDE)) return Optional.empty();
        var fitted = sides.stream().map(side -> fitted(side, contour)).toList();
        return Optional.of(Quad.of(IntStream.range(0, 4)
                .mapToObj(i -> corner(rough.corners().get(i), fitted.get((i + 3) % 4), fitted.get(i)))
                .toList()));
    }

    private static StraightLine side(Quad quad, int index) {
        return new StraightLine(quad.corners().get(index), quad.corners().get((index + 1) % 4));
    }

    private static StraightLine fitted(StraightLine side, Point... contour) {
        double near = Math.max(4, 0.02 * side.length());
        var points = Arrays.stream(contour)
                .filter(point -> isMiddle(side, new Corner(point.x, point.y), near))
                .toList();
        return points.size() < FEWEST_POINTS ? side : fit(points, side.length());
    }

    private static boolean isMiddle(StraightLine side, Corner point, double near) {
        double share = side.shareOf(point);
        return share > SKIPPED_END && share < 1 - SKIPPED_END && side.distanceTo(point) < near;
    }

    private static StraightLine fit(List<Point> points, double length) {
        try (var scope = new NativeScope()) {
            var line = scope.mat();
            var cloud = scope.own(new MatOfPoint2f(points.toArray(Point[]::new)));
            Imgproc.fitLine(cloud, line, Imgproc.DIST_HUBER, 0, 0.01, 0.01);
            var fit = new float[4];
            line.get(0, 0, fit);
            return new StraightLine(
                    new Corner(fit[2] - fit[0] * length, fit[3] - fit[1] * length),
                    new Corner(fit[2] + fit[0] * length, fit[3] + fit[1] * length));
        }
    }

    private static Corner corner(Corner rough, StraightLine before, StraightLine after) {
        return before.crossing(after)
                .filter(crossing -> crossing.distanceTo(rough) <= FARTHEST_MOVE)
                .orElse(rough);
    }
}
