package org.pramaan.ocr.quality;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** The share of a document that light has washed out: spots of full white on a ground that is darker. */
final class WashedOut {

    private static final int WHITE = 250;
    private static final double ABOVE_GROUND = 18;
    private static final int SPOT = 9;

    private WashedOut() {}

    static double share(Mat gray) {
        try (var scope = new NativeScope()) {
            if (ground(gray) > WHITE - ABOVE_GROUND) return 0;
            var white = scope.mat();
            Core.compare(gray, new Scalar(WHITE), white, Core.CMP_GE);
            var kernel = scope.own(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(SPOT, SPOT)));
            Imgproc.morphologyEx(white, white, Imgproc.MORPH_OPEN, kernel);
            return Core.countNonZero(white) / (double) gray.total();
        }
    }

    /** The median brightness. */
    private static int ground(Mat gray) {
        if (gray.type() != CvType.CV_8U) throw new IllegalArgumentException("Needs grey pixels");
        var pixels = new byte[(int) gray.total()];
        gray.get(0, 0, pixels);
        var counts = new int[256];
        for (byte pixel : pixels) counts[pixel & 0xFF]++;
        int below = 0;
        int level = 0;
        while (below + counts[level] <= pixels.length / 2) below += counts[level++];
        return level;
    }
}
