package org.pramaan.ocr.outline;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;

/** How well a quad fits the scene as a document's outline, 0..1; 0 for what cannot be one. */
final class OutlineScore {

    private static final OutlineTuning TUNING = OutlineTuning.MEASURED;
    private static final double[] SHAPES = {1.586, 1.42, 1.414};
    private static final double SHAPE_SPREAD = 0.22;
    private static final double MOST_SKEW = 0.45;
    private static final double LONGEST_SHAPE = 2.1;
    private static final double BEYOND = 0.06;

    private final Scene scene;
    private final EdgeSupport support;

    OutlineScore(Scene scene) {
        this.scene = scene;
        this.support = new EdgeSupport(scene);
    }

    double of(Quad quad) {
        double skew = skew(quad);
        if (skew > MOST_SKEW || !isPlausible(quad)) return 0;
        var sides =
                IntStream.range(0, 4).mapToDouble(i -> support.ofSide(quad, i)).summaryStatistics();
        var weights = TUNING.weights();
        double fit = weights.sides() * sides.getAverage()
                + weights.worstSide() * sides.getMin()
                + weights.shape() * shape(quad)
                + weights.angles() * (1 - skew)
                + weights.size() * Math.sqrt(share(quad))
                + weights.contrast() * new SideContrast(scene).of(quad);
        return fit * new TextVote(scene).of(quad);
    }

    private boolean isPlausible(Quad quad) {
        double shortest = TUNING.leastSide() * Math.min(scene.width(), scene.height());
        return quad.corners().stream().allMatch(this::isNearFrame)
                && IntStream.range(0, 4)
                        .allMatch(i ->
                                quad.corners().get(i).distanceTo(quad.corners().get((i + 1) % 4)) >= shortest)
                && share(quad) >= TUNING.leastArea()
                && ratio(quad) <= LONGEST_SHAPE;
    }

    private boolean isNearFrame(Corner corner) {
        return Math.abs(corner.x() / scene.width() - 0.5) <= 0.5 + BEYOND
                && Math.abs(corner.y() / scene.height() - 0.5) <= 0.5 + BEYOND;
    }

    private double share(Quad quad) {
        return Polygons.area(quad) / (scene.width() * (double) scene.height());
    }

    private static double ratio(Quad quad) {
        return Math.max(quad.width(), quad.height()) / Math.min(quad.width(), quad.height());
    }

    private static double shape(Quad quad) {
        double off = DoubleStream.of(SHAPES)
                .map(shape -> Math.abs(ratio(quad) - shape))
                .min()
                .orElseThrow();
        return Math.exp(-Math.pow(off / SHAPE_SPREAD, 2));
    }

    /** The largest cosine of its angles; 0 for a rectangle. */
    private static double skew(Quad quad) {
        return IntStream.range(0, 4)
                .mapToDouble(i -> {
                    var corner = quad.corners().get(i);
                    var before = new StraightLine(corner, quad.corners().get((i + 3) % 4));
                    var after = new StraightLine(corner, quad.corners().get((i + 1) % 4));
                    return Math.cos(before.angleTo(after));
                })
                .max()
                .orElseThrow();
    }
}
