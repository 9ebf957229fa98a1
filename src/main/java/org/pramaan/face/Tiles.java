package org.pramaan.face;

import java.util.List;
import java.util.stream.IntStream;
import org.opencv.core.Rect;

/** Squares that cover a picture and overlap by at least a third, so that no portrait is cut in all of them. */
final class Tiles {

    private static final double STEP = 2 / 3.0;

    private Tiles() {}

    /** Empty if the picture is no larger than one tile. */
    static List<Rect> over(int width, int height, int side) {
        if (Math.max(width, height) <= side) return List.of();
        return IntStream.of(starts(height, side))
                .boxed()
                .flatMap(top -> IntStream.of(starts(width, side))
                        .mapToObj(left -> new Rect(left, top, Math.min(side, width), Math.min(side, height))))
                .toList();
    }

    private static int[] starts(int length, int side) {
        int room = Math.max(0, length - side);
        int steps = (int) Math.ceil(room / (side * STEP));
        return IntStream.rangeClosed(0, steps)
                .map(i -> steps == 0 ? 0 : room * i / steps)
                .toArray();
    }
}
