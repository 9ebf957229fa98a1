package org.pramaan.specimen.portrait;

import java.util.stream.IntStream;
import org.pramaan.face.PixelPoint;

/** The rows of mesh vertices around an eye, outer corner first, resampled to as many points as are drawn. */
record EyeOutline(PixelPoint[] upper, PixelPoint[] lower, double[] creaseY, double[] aboveY, double width) {

    static final int POINTS = 33;

    private static final int[][] LEFT = {
        {33, 246, 161, 160, 159, 158, 157, 173, 133},
        {33, 7, 163, 144, 145, 153, 154, 155, 133},
        {247, 30, 29, 27, 28, 56, 190},
        {113, 225, 224, 223, 222, 221, 189}
    };
    private static final int[][] RIGHT = {
        {263, 466, 388, 387, 386, 385, 384, 398, 362},
        {263, 249, 390, 373, 374, 380, 381, 382, 362},
        {467, 260, 259, 257, 258, 286, 414},
        {342, 445, 444, 443, 442, 441, 413}
    };

    static EyeOutline left(Head head) {
        return of(head, LEFT);
    }

    static EyeOutline right(Head head) {
        return of(head, RIGHT);
    }

    private static EyeOutline of(Head head, int[][] rows) {
        var upper = resampled(head, rows[0]);
        double width = upper[0].distanceTo(upper[POINTS - 1]);
        var crease = heights(resampled(head, rows[2]));
        for (int i = 0; i < POINTS; i++)
            if (i < 3 || i > POINTS - 4) crease[i] = Math.min(crease[i], upper[i].y() - .03 * width);
        return new EyeOutline(upper, resampled(head, rows[1]), crease, heights(resampled(head, rows[3])), width);
    }

    private static double[] heights(PixelPoint[] row) {
        return IntStream.range(0, POINTS).mapToDouble(i -> row[i].y()).toArray();
    }

    private static PixelPoint[] resampled(Head head, int[] row) {
        return IntStream.range(0, POINTS)
                .mapToObj(i -> between(head, row, i / (POINTS - 1.0) * (row.length - 1)))
                .toArray(PixelPoint[]::new);
    }

    private static PixelPoint between(Head head, int[] row, double position) {
        int index = (int) Math.min(row.length - 2, position);
        double share = position - index;
        var from = head.mesh().point(row[index]);
        var to = head.mesh().point(row[index + 1]);
        return new PixelPoint(from.x() * (1 - share) + to.x() * share, from.y() * (1 - share) + to.y() * share);
    }
}
