package org.pramaan.ocr.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Quad;

/**
 * Pulls promising outlines onto the sides they almost meet: each corner moves while that raises the score, in ever
 * smaller steps.
 */
final class OutlineFit {

    private static final int MOST = 5;
    private static final double SAME = 12;
    private static final double[] STEPS = {8, 4, 2, 1};
    private static final int FARTHEST_SLIDE = 36;
    private static final int SLIDE = 2;

    /** An outline and its score. */
    record Fitted(Quad quad, double score) {}

    private final OutlineScore score;

    OutlineFit(OutlineScore score) {
        this.score = score;
    }

    /** The best ones, fitted. */
    List<Fitted> best(List<Quad> candidates) {
        var chosen = new ArrayList<Fitted>();
        var ranked = candidates.stream()
                .map(quad -> new Fitted(quad, score.of(quad)))
                .sorted(Comparator.comparingDouble(Fitted::score).reversed())
                .toList();
        for (var candidate : ranked) {
            if (chosen.size() == MOST || candidate.score == 0) break;
            if (chosen.stream().noneMatch(other -> isSame(other.quad, candidate.quad))) chosen.add(candidate);
        }
        return chosen.stream().map(this::fitted).toList();
    }

    private Fitted fitted(Fitted start) {
        var best = start;
        for (int side = 0; side < 4; side++) best = slid(best, side);
        for (double step : STEPS) {
            var before = best;
            best = improved(best, step);
            if (best.score > before.score) best = improved(best, step);
        }
        return best;
    }

    /** The side as a whole moved outwards to where it fits best: beyond a printed frame that it was mistaken for. */
    private Fitted slid(Fitted start, int side) {
        var best = start;
        for (int offset = SLIDE; offset <= FARTHEST_SLIDE; offset += SLIDE) {
            var moved = slid(start.quad, side, offset);
            double fit = score.of(moved);
            if (fit > best.score) best = new Fitted(moved, fit);
        }
        return best;
    }

    /** Its corners move along the neighbouring sides. */
    private static Quad slid(Quad quad, int side, int offset) {
        var corners = new ArrayList<>(quad.corners());
        for (int[] ends : new int[][] {{side, (side + 3) % 4}, {(side + 1) % 4, (side + 2) % 4}}) {
            var corner = quad.corners().get(ends[0]);
            var far = quad.corners().get(ends[1]);
            corners.set(ends[0], corner.towards(far, -offset / Math.max(1, corner.distanceTo(far))));
        }
        return Quad.of(corners);
    }

    /** Every corner tries a step to each side, keeping what helps. */
    private Fitted improved(Fitted start, double step) {
        var best = start;
        for (int corner = 0; corner < 4; corner++)
            for (int direction = 0; direction < 4; direction++) {
                var moved = moved(best.quad, corner, direction, step);
                double fit = score.of(moved);
                if (fit > best.score) best = new Fitted(moved, fit);
            }
        return best;
    }

    private static Quad moved(Quad quad, int index, int direction, double step) {
        var corners = new ArrayList<>(quad.corners());
        var corner = corners.get(index);
        double x = direction == 0 ? step : direction == 1 ? -step : 0;
        double y = direction == 2 ? step : direction == 3 ? -step : 0;
        corners.set(index, new Corner(corner.x() + x, corner.y() + y));
        return Quad.of(corners);
    }

    private static boolean isSame(Quad one, Quad other) {
        for (int i = 0; i < 4; i++)
            if (one.corners().get(i).distanceTo(other.corners().get(i)) > SAME) return false;
        return true;
    }
}
