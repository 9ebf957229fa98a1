package org.pramaan.liveness;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Looks for one large burnt-out area inside the face's oval; teeth, eyes and small highlights are opened away. */
final class SpecularBlob {

    private static final Scalar BURNT_OUT = new Scalar(250, 250, 250);
    private static final Scalar WHITE = new Scalar(255, 255, 255);
    private static final Point CENTRE = new Point(128, 135);
    private static final Size OVAL = new Size(85, 105);
    private static final Size SPECK = new Size(11, 11);

    private SpecularBlob() {}

    /** The blob's area as a share of the oval's, 0 to 1. */
    static double shareOf(FaceView view) {
        try (var scope = new NativeScope()) {
            var oval = scope.own(Mat.zeros(FaceView.SIZE, FaceView.SIZE, CvType.CV_8U));
            Imgproc.ellipse(oval, CENTRE, OVAL, 0, 0, 360, WHITE, Imgproc.FILLED);
            var bright = scope.mat();
            Core.inRange(view.square().bgr(), BURNT_OUT, WHITE, bright);
            Core.bitwise_and(bright, oval, bright);
            var speck = scope.own(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, SPECK));
            Imgproc.morphologyEx(bright, bright, Imgproc.MORPH_OPEN, speck);
            return largestArea(bright, scope) / Core.countNonZero(oval);
        }
    }

    private static double largestArea(Mat mask, NativeScope scope) {
        Mat labels = scope.mat(), statistics = scope.mat(), centres = scope.mat();
        int blobs = Imgproc.connectedComponentsWithStats(mask, labels, statistics, centres);
        double largest = 0;
        for (int i = 1; i < blobs; i++) largest = Math.max(largest, statistics.get(i, Imgproc.CC_STAT_AREA)[0]);
        return largest;
    }
}
