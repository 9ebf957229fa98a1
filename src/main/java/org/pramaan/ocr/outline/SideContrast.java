package org.pramaan.ocr.outline;

import java.util.stream.IntStream;
import org.pramaan.ocr.page.Quad;

/**
 * How different the colours just inside and just outside of a quad's sides are, 0..1. Each side is compared in pieces
 * by mean colour, so that a texture, which differs from point to point but not on average, does not pass for a side.
 */
final class SideContrast {

    private static final int PIECES = 4;
    private static final int SAMPLES = 8;
    private static final double CORNER = 0.08;
    private static final double STEP_ASIDE = 6;
    private static final double UNKNOWN = 12;
    private static final double STRONGEST = 60;

    private final Scene scene;

    SideContrast(Scene scene) {
        this.scene = scene;
    }

    double of(Quad quad) {
        var sides = IntStream.range(0, 4).mapToDouble(i -> ofSide(quad, i)).summaryStatistics();
        return 0.6 * Math.min(1, sides.getMin() / 18) + 0.4 * Math.min(1, sides.getAverage() / 30);
    }

    private double ofSide(Quad quad, int index) {
        var side = new StraightLine(quad.corners().get(index), quad.corners().get((index + 1) % 4));
        return IntStream.range(0, PIECES)
                .mapToDouble(piece -> ofPiece(side, piece))
                .average()
                .orElseThrow();
    }

    private double ofPiece(StraightLine side, int piece) {
        double acrossX = (side.to().y() - side.from().y()) / side.length() * STEP_ASIDE;
        double acrossY = (side.from().x() - side.to().x()) / side.length() * STEP_ASIDE;
        var inside = new MeanColour(scene);
        var outside = new MeanColour(scene);
        for (int i = 0; i < SAMPLES; i++) {
            double share = CORNER + (1 - 2 * CORNER) * (piece * SAMPLES + i + 0.5) / (PIECES * SAMPLES);
            double x = side.from().x() + share * (side.to().x() - side.from().x());
            double y = side.from().y() + share * (side.to().y() - side.from().y());
            inside.add(x + acrossX, y + acrossY);
            outside.add(x - acrossX, y - acrossY);
        }
        if (inside.isEmpty() || outside.isEmpty()) return UNKNOWN;
        return Math.min(STRONGEST, inside.differenceTo(outside));
    }
}
