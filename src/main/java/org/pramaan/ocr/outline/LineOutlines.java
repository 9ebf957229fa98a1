package org.pramaan.ocr.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;

/** Outlines from straight edges: every two nearly parallel pairs among the longest lines (Hough transform). */
final class LineOutlines {

    private static final int MOST_LINES = 16;
    private static final double PARALLEL = 0.30;
    private static final double CROSSWISE = 1.0;
    private static final double SAME_ANGLE = 0.05;
    private static final int SAME_PLACE = 6;

    private record Pair(StraightLine one, StraightLine other) {}

    private LineOutlines() {}

    static List<Quad> in(Mat edges) {
        var pairs = pairs(longest(edges));
        var outlines = new ArrayList<Quad>();
        for (int i = 0; i < pairs.size(); i++)
            for (int j = i + 1; j < pairs.size(); j++) {
                if (pairs.get(i).one.angleTo(pairs.get(j).one) < CROSSWISE) continue;
                var corners = crossings(pairs.get(i), pairs.get(j));
                if (corners.size() == 4) outlines.add(Polygons.clockwise(corners));
            }
        return outlines;
    }

    private static List<Pair> pairs(List<StraightLine> lines) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> lines.subList(i + 1, lines.size()).stream()
                        .filter(other -> lines.get(i).angleTo(other) <= PARALLEL)
                        .map(other -> new Pair(lines.get(i), other)))
                .toList();
    }

    private static List<Corner> crossings(Pair a, Pair b) {
        return Stream.of(
                        a.one.crossing(b.one),
                        a.one.crossing(b.other),
                        a.other.crossing(b.other),
                        a.other.crossing(b.one))
                .flatMap(crossing -> crossing.stream())
                .toList();
    }

    private static List<StraightLine> longest(Mat edges) {
        var kept = new ArrayList<StraightLine>();
        for (var line : traced(edges)) {
            if (kept.size() == MOST_LINES) break;
            if (kept.stream().noneMatch(other -> isSame(other, line))) kept.add(line);
        }
        return kept;
    }

    private static List<StraightLine> traced(Mat edges) {
        try (var scope = new NativeScope()) {
            var found = scope.mat();
            double shortest = Math.min(edges.cols(), edges.rows()) * 0.22;
            Imgproc.HoughLinesP(edges, found, 1, Math.PI / 180, 60, shortest, 12);
            return IntStream.range(0, found.rows())
                    .mapToObj(row -> line(found.get(row, 0)))
                    .sorted(Comparator.comparingDouble(StraightLine::length).reversed())
                    .toList();
        }
    }

    private static StraightLine line(double... ends) {
        return new StraightLine(new Corner(ends[0], ends[1]), new Corner(ends[2], ends[3]));
    }

    private static boolean isSame(StraightLine kept, StraightLine line) {
        return kept.angleTo(line) < SAME_ANGLE && kept.distanceTo(line.from().towards(line.to(), 0.5)) < SAME_PLACE;
    }
}
