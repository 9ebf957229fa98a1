package org.pramaan.face;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;
import org.springframework.stereotype.Component;

/** Measures how far the eyes are open with MediaPipe's iris net (Ablavatski et al. 2020), for blinks (KF-50). */
@Component
public class EyeMeter {

    private static final int INPUT = 64;
    private static final double CROP_IN_EYE_WIDTHS = 2.3;
    private static final int[][] LIDS = {{3, 11}, {4, 12}, {5, 13}};
    private static final int[] CORNERS = {0, 8};

    private final Net net;

    EyeMeter(Nets nets) {
        net = nets.named("iris");
    }

    public EyeApertures of(Frame frame, FaceMesh mesh) {
        return new EyeApertures(
                aperture(frame, mesh.point(33).flat(), mesh.point(133).flat(), false),
                aperture(frame, mesh.point(362).flat(), mesh.point(263).flat(), true));
    }

    /** The net knows the eye on the left; the other one is mirrored before it looks. */
    private double aperture(Frame frame, PixelPoint left, PixelPoint right, boolean mirror) {
        try (var scope = new NativeScope()) {
            double side = CROP_IN_EYE_WIDTHS * left.distanceTo(right);
            var crop = SimilarityTransform.ofSquare(left.midwayTo(right), side, left.angleTo(right), INPUT);
            var eye = scope.own(FaceCutter.cut(frame.bgr(), crop, INPUT, Core.BORDER_REPLICATE));
            if (mirror) Core.flip(eye, eye, 1);
            return opening(eye);
        }
    }

    private double opening(Mat eye) {
        float[] contour = NetOutputs.of(net, eye).only();
        double gaps = 0;
        for (int[] lids : LIDS) gaps += distance(contour, lids);
        return gaps / LIDS.length / distance(contour, CORNERS);
    }

    private static double distance(float[] contour, int[] ends) {
        int a = 3 * ends[0], b = 3 * ends[1];
        return Math.hypot(contour[a] - contour[b], contour[a + 1] - contour[b + 1]);
    }
}
