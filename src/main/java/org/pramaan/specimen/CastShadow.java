package org.pramaan.specimen;

import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** The shadow of the hand that holds the phone: a soft blunt wedge from the left or the right. Shares of the frame. */
record CastShadow(double depth, boolean fromLeft, double reach, double middle) {

    private static final double[][] WEDGE = {{-0.1, -0.4}, {0.7, -0.16}, {1, 0}, {0.75, 0.18}, {-0.1, 0.5}};
    private static final double SOFTNESS = 0.02;

    static CastShadow of(double deepest, Dice dice) {
        return new CastShadow(
                deepest * dice.between(0.3, 1.0), dice.chance(0.5), dice.between(0.15, 0.55), dice.between(0.2, 0.9));
    }

    /** Changes the scene in place. */
    void fall(Mat scene) {
        try (var scope = new NativeScope()) {
            var gain = scope.own(new Mat(scene.size(), CvType.CV_32F, new Scalar(1)));
            var outline = scope.own(new MatOfPoint(outline(scene.size())));
            Imgproc.fillPoly(gain, List.of(outline), new Scalar(1 - depth));
            Imgproc.GaussianBlur(gain, gain, new Size(), scene.cols() * SOFTNESS);
            Texture.scale(scene, gain);
        }
    }

    private Point[] outline(Size size) {
        var outline = new Point[WEDGE.length];
        for (int i = 0; i < WEDGE.length; i++) {
            double x = WEDGE[i][0] * reach;
            outline[i] = new Point((fromLeft ? x : 1 - x) * size.width, (middle + WEDGE[i][1]) * size.height);
        }
        return outline;
    }
}
