package org.pramaan.specimen.portrait;

import org.opencv.core.Mat;

/** The part of the face's oval where a beard grows: below the nose in the middle, along the jaw at the sides. */
final class BeardArea {

    private BeardArea() {}

    static Mat within(Mat oval, Head head, Stencil stencil) {
        var area = new byte[(int) oval.total()];
        oval.get(0, 0, area);
        for (int i = 0; i < area.length; i++) if (i / oval.cols() < upperEdge(i % oval.cols(), head)) area[i] = 0;
        return stencil.of(area);
    }

    private static double upperEdge(int x, Head head) {
        double aside = Math.abs(x - head.centre().x()), nose = head.yOf(Landmarks.NOSE_BASE);
        if (aside < .16 * head.width()) return nose + .03 * head.height();
        return nose + .12 * head.height() - .35 * Math.max(0, aside - .22 * head.width());
    }
}
